package ec.hito.query.total;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.StreamFailed;
import ec.hito.query.timeline.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Works out what events change, stream by stream, and stores it. */
final class EventChanges implements AutoCloseable {
    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;
    private final Numbers numbers;
    private final long after;
    private final List<HealthRule> rules;
    private final Map<Cell, Integer> cells;
    private final List<Long> positions = new ArrayList<>();
    private final List<byte[]> encoded = new ArrayList<>();

    /**
     * @param rules by number
     * @param after only what later events change is stored
     */
    EventChanges(JdbcTemplate jdbc, Numbers numbers, List<HealthRule> rules, long after) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.after = after;
        this.rules = rules;
        this.cells = numbers.cells();
    }

    /**
     * @param stream all of its events up to the last one that is looked at
     * @throws StreamFailed if they cannot be folded
     */
    void add(List<RecordedEvent> stream) {
        var known = (int) stream.stream()
                .takeWhile(recorded -> recorded.position() <= after)
                .count();
        if (known == stream.size()) {
            return;
        }
        var first = stream.subList(known, stream.size()).stream()
                .map(recorded -> recorded.event().effectiveOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var standings = new Standings(rules);
        var before = known == 0
                ? StepFunction.NONE
                : told(stream.get(known - 1), () -> {
                    stream.subList(0, known).forEach(standings::add);
                    return function(standings, first);
                });
        for (var recorded : stream.subList(known, stream.size())) {
            var now = told(recorded, () -> {
                standings.add(recorded);
                return function(standings, recorded.event().effectiveOn());
            });
            store(recorded.position(), before.changesTo(now));
            before = before.followedBy(now);
        }
    }

    private StepFunction function(Standings standings, LocalDate first) {
        return StepFunction.of(standings.from(first), this::number);
    }

    private static StepFunction told(RecordedEvent newest, Supplier<StepFunction> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new StreamFailed(newest, e);
        }
    }

    private int number(Cell cell) {
        return cells.computeIfAbsent(cell, added -> {
            var number = cells.size();
            numbers.add(added, number);
            return number;
        });
    }

    private void store(long position, List<Change> changes) {
        if (!changes.isEmpty()) {
            positions.add(position);
            encoded.add(Encoding.of(changes));
        }
        if (positions.size() == ROWS) {
            write();
        }
    }

    private void write() {
        jdbc.update(
                "insert into total_change (position, changes) select * from unnest(?::bigint[], ?::bytea[])"
                        + " on conflict (position) do nothing",
                positions.toArray(Long[]::new),
                encoded.toArray(byte[][]::new));
        positions.clear();
        encoded.clear();
    }

    @Override
    public void close() {
        if (!positions.isEmpty()) {
            write();
        }
    }
}
