package ec.hito.bench.growth;

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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The same work on a small and on a large log, in turns. */
public final class GrowthBench {
    /** The small log is that much smaller. */
    private static final int FACTOR = 100;

    private final Report report;
    private final long events;
    private final int rounds;
    private final Duration loading;
    private final int appends;

    private GrowthBench(Settings settings, Report report) {
        this.report = report;
        this.events = settings.events(10_000_000, 40_000);
        this.rounds = settings.rounds(5, 2);
        this.loading = settings.each(3, 1);
        this.appends = Math.toIntExact(Math.clamp(events / FACTOR, 320, 32_000));
    }

    public static void run(Settings settings, Report report) {
        report.heading("growth: the same work on a small and on a large log");
        try (var workspace = Workspace.open(settings)) {
            new GrowthBench(settings, report).run(BenchPostgres.startForMeasuring(workspace, settings));
        }
    }

    private void run(BenchPostgres postgres) {
        describe(postgres);
        report.step("filling a log of %d events".formatted(events / FACTOR));
        var small = SizedLog.fill(postgres, "small", events / FACTOR, true);
        report.step("filling a log of %d events".formatted(events));
        var large = SizedLog.fill(postgres, "large", events, false);
        report.step("warming up");
        small.warmUp(appends, loading);
        large.warmUp(appends, loading);
        var order = new ArrayList<>(List.of(small, large));
        for (int round = 0; round < rounds; round++) {
            report.step("round %d of %d".formatted(round + 1, rounds));
            order.forEach(log -> log.measure(appends, loading));
            Collections.rotate(order, 1);
        }
        report.step("recording %d times on one initiative".formatted(LongInitiative.EVENTS));
        show(small, large, LongInitiative.of(postgres.create("long", "template0")));
    }

    private void describe(BenchPostgres postgres) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put(
                "logs",
                "streams of %d events each, scattered over the log; filled by COPY, then vacuumed and analyzed"
                        .formatted(StreamTemplate.LENGTH));
        facts.put(
                "measured",
                "%d rounds on each log, after a warm-up of one; in a round one caller loads whole streams for %d s,"
                                .formatted(rounds, loading.toSeconds())
                        + " then 32 callers record progress on at most 960 others, as many in either log: once on each, then %d times;"
                                .formatted(appends)
                        + " the small log is copied anew for each");
        report.facts(facts);
    }

    private void show(SizedLog small, SizedLog large, LongInitiative initiative) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "events",
                "first appends/s (min–max)",
                "appends/s (min–max)",
                "p99 ms",
                "load of a stream, ms (min–max)",
                "ready after s",
                "heap after, MiB"));
        for (var log : List.of(small, large)) {
            rows.add(List.of(
                    Long.toString(log.events()),
                    spread(log.firstAppends(), Measured::perSecond).text(0),
                    spread(log.appends(), Measured::perSecond).text(0),
                    decimal(spread(log.appends(), one -> one.latencies().milliseconds(0.99))),
                    spread(log.loads(), GrowthBench::meanMilliseconds).text(3),
                    decimal(Spread.of(log.openings())),
                    decimal(Spread.of(log.heaps()))));
        }
        report.table(rows);
        report.step("on an initiative of %d events: %.0f ms for the first command, %.2f ms for the next"
                .formatted(LongInitiative.EVENTS, initiative.firstMillis(), initiative.nextMillis()));
        var result = new LinkedHashMap<String, Double>();
        result.put(
                "append_ratio",
                median(small.appends(), Measured::perSecond) / median(large.appends(), Measured::perSecond));
        result.put(
                "first_append_ratio",
                median(small.firstAppends(), Measured::perSecond) / median(large.firstAppends(), Measured::perSecond));
        result.put(
                "load_ratio",
                median(large.loads(), GrowthBench::meanMilliseconds)
                        / median(small.loads(), GrowthBench::meanMilliseconds));
        result.put("heap_mib_small", Spread.of(small.heaps()).median());
        result.put("heap_mib_large", Spread.of(large.heaps()).median());
        result.put("first_on_10000_ms", initiative.firstMillis());
        result.put("next_on_10000_ms", initiative.nextMillis());
        report.result("growth", result);
    }

    private static String decimal(Spread spread) {
        return String.format(Locale.ROOT, "%.1f", spread.median());
    }

    private static double meanMilliseconds(Measured loads) {
        return 1000 / loads.perSecond();
    }

    private static double median(List<Measured> all, Function<Measured, Double> figure) {
        return spread(all, figure).median();
    }

    private static Spread spread(List<Measured> all, Function<Measured, Double> figure) {
        return Spread.of(all.stream().map(figure).toList());
    }
}
