package ec.hito.bench.commands;

import ec.hito.bench.harness.Measured;
import ec.hito.bench.harness.Spread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rounds' measurements, and what they come to. */
final class Scores {
    private static final String HITO = "hito";

    private record Key(Cell cell, String contender) {}

    private final List<Cell> cells;
    private final List<String> contenders;
    private final Map<Key, List<Measured>> measured = new HashMap<>();

    Scores(List<Cell> cells, List<String> contenders) {
        this.cells = cells;
        this.contenders = contenders;
    }

    void add(Cell cell, String contender, Measured one) {
        measured.computeIfAbsent(new Key(cell, contender), _ -> new ArrayList<>())
                .add(one);
    }

    /** One table per operation. */
    List<List<List<String>>> table() {
        return Stream.of(Operation.values()).map(this::table).toList();
    }

    private List<List<String>> table(Operation operation) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(operation.words(), "callers", "commands/s (min–max)", "p50 ms", "p99 ms (min–max)"));
        for (var cell : cells) {
            if (cell.operation() == operation) {
                contenders.stream()
                        .filter(contender -> measured.containsKey(new Key(cell, contender)))
                        .forEach(contender -> rows.add(row(cell, contender)));
            }
        }
        return rows;
    }

    private List<String> row(Cell cell, String contender) {
        return List.of(
                contender,
                Integer.toString(cell.callers()),
                perSecond(cell, contender).text(0),
                String.format(
                        Locale.ROOT, "%.2f", milliseconds(cell, contender, 0.5).median()),
                milliseconds(cell, contender, 0.99).text(2));
    }

    /** Ratios of medians, how many times as many commands per second as the peer; then Hito's own figures. */
    Map<String, Double> result() {
        var result = new LinkedHashMap<String, Double>();
        for (var cell : cells) {
            var suffix = "_" + cell.callers() + cell.operation().suffix();
            for (var peer : contenders) {
                if (!peer.equals(HITO) && measured.containsKey(new Key(cell, peer))) {
                    result.put("vs_" + peer.replace('-', '_') + suffix, ratio(cell, peer));
                }
            }
            result.put("per_s" + suffix, perSecond(cell, HITO).median());
            result.put("p99_ms" + suffix, milliseconds(cell, HITO, 0.99).median());
        }
        return result;
    }

    private double ratio(Cell cell, String peer) {
        return perSecond(cell, HITO).median() / perSecond(cell, peer).median();
    }

    private Spread perSecond(Cell cell, String contender) {
        return spread(cell, contender, Measured::perSecond);
    }

    private Spread milliseconds(Cell cell, String contender, double share) {
        return spread(cell, contender, one -> one.latencies().milliseconds(share));
    }

    private Spread spread(Cell cell, String contender, Function<Measured, Double> figure) {
        var ofAllRounds = Objects.requireNonNull(measured.get(new Key(cell, contender)));
        return Spread.of(ofAllRounds.stream().map(figure).toList());
    }
}
