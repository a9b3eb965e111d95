package ec.hito.bench.reads;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Measured;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Spread;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.log.StreamTemplate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The same reads on a small and on a large log, in turns. */
public final class ReadsBench {
    /** The small log is that much smaller. */
    private static final int FACTOR = 10;

    private final Settings settings;
    private final Report report;
    private final long events;
    private final int rounds;
    private final Duration each;
    private final Duration warmUp;

    private ReadsBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.events = settings.events(5_000_000, 20_000);
        this.rounds = settings.rounds(3, 1);
        this.each = settings.each(10, 1);
        this.warmUp = Duration.ofSeconds(settings.choice(20, 1));
    }

    public static void run(Settings settings, Report report) {
        report.heading("reads: figures of now and of any moment, and a search, over HTTP");
        try (var workspace = Workspace.open(settings)) {
            new ReadsBench(settings, report).run(workspace, BenchPostgres.startForMeasuring(workspace, settings));
        }
    }

    private void run(Workspace workspace, BenchPostgres postgres) {
        describe(postgres);
        var sizes = new ArrayList<SizedReadModel>();
        for (var size : List.of(events / FACTOR, events)) {
            report.step("filling a log of %d events, and a read model from it".formatted(size));
            sizes.add(SizedReadModel.of(workspace, settings, postgres, "of_" + size, size));
        }
        report.step("warming up");
        sizes.forEach(size -> List.of(Read.values()).forEach(read -> size.warmUp(read, warmUp)));
        for (int round = 0; round < rounds; round++) {
            report.step("round %d of %d".formatted(round + 1, rounds));
            sizes.forEach(size -> List.of(Read.values()).forEach(read -> size.measure(read, each)));
        }
        show(sizes.getFirst(), sizes.getLast());
    }

    private void describe(BenchPostgres postgres) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put(
                "logs",
                "made up: initiatives of %d events each over three years, under all ten objectives"
                        .formatted(StreamTemplate.LENGTH));
        facts.put("now", "GET /management-objectives");
        facts.put("asof", "the same with a random asOf and atPosition");
        facts.put(
                "search",
                "GET /initiatives by words, objective, health or gap, in some order, that finds a few or thousands");
        facts.put(
                "measured",
                "%d rounds of %d s each, one call after the other, after a warm-up of %d s"
                        .formatted(rounds, each.toSeconds(), warmUp.toSeconds()));
        report.facts(facts);
    }

    private void show(SizedReadModel small, SizedReadModel large) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("events", "initiatives", "read", "p50 ms (min–max)", "p99 ms (min–max)"));
        for (var size : List.of(small, large)) {
            for (var read : Read.values()) {
                rows.add(List.of(
                        Long.toString(size.events()),
                        Long.toString(size.initiatives()),
                        read.word(),
                        spread(size, read, 0.5).text(2),
                        spread(size, read, 0.99).text(2)));
            }
        }
        report.table(rows);
        for (var size : List.of(small, large)) {
            report.step(String.format(
                    Locale.ROOT,
                    "%d events: log %d MiB, read model %d MiB, of it totals %d MiB; rebuilt in %.0f s, %.0f events/s",
                    size.events(),
                    size.mebibytesOfLog(),
                    size.mebibytesOfReadModel(),
                    size.mebibytesOfTotals(),
                    size.events() / size.rebuiltPerSecond(),
                    size.rebuiltPerSecond()));
        }
        var result = new LinkedHashMap<String, Double>();
        for (var read : Read.values()) {
            result.put(read.word() + "_p99_ms", spread(large, read, 0.99).median());
        }
        result.put(
                "growth_ratio",
                spread(large, Read.AS_OF, 0.99).median()
                        / spread(small, Read.AS_OF, 0.99).median());
        report.result("reads", result);
    }

    private static Spread spread(SizedReadModel size, Read read, double share) {
        return Spread.of(size.measured(read).stream()
                .map(Measured::latencies)
                .map(latencies -> latencies.milliseconds(share))
                .toList());
    }
}
