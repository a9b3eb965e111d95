package ec.hito.bench.replay;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Spread;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.log.FilledLog;
import ec.hito.bench.log.StreamTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Both contenders make the read model from the same log, in turns, and must come to the same. */
public final class ReplayBench {
    private final Report report;
    private final BenchPostgres postgres;
    private final long events;
    private final long warmUp;
    private final int rounds;

    private ReplayBench(Settings settings, Report report, BenchPostgres postgres) {
        this.report = report;
        this.postgres = postgres;
        this.events = settings.events(1_000_000, 10_000);
        this.warmUp = settings.choice(40_000, 4_000);
        this.rounds = settings.rounds(3, 1);
    }

    public static void run(Settings settings, Report report) {
        report.heading("replay: how fast the status tables are made anew from the log");
        try (var workspace = Workspace.open(settings)) {
            new ReplayBench(settings, report, BenchPostgres.startForMeasuring(workspace, settings)).run();
        }
    }

    private void run() {
        describe();
        var log = filled("log", events);
        var small = filled("small", warmUp);
        report.step("warming up");
        for (var contender : Contender.values()) {
            Replay.of(contender, postgres, small);
        }
        show(measure(log));
    }

    private Database filled(String name, long events) {
        report.step("filling a log of %d events".formatted(events));
        var database = postgres.create(name, "template0");
        FilledLog.fill(database, new StreamTemplate(), events);
        return database;
    }

    private void describe() {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put("log", "%d events, %d to a stream, scattered over the log".formatted(events, StreamTemplate.LENGTH));
        for (var contender : Contender.values()) {
            facts.put(contender.word(), contender.setting());
        }
        facts.put("measured", "%d rounds, after a warm-up of %d events each".formatted(rounds, warmUp));
        report.facts(facts);
    }

    private Map<Contender, List<Double>> measure(Database log) {
        var measured = new EnumMap<Contender, List<Double>>(Contender.class);
        var order = new ArrayList<>(List.of(Contender.values()));
        for (int round = 0; round < rounds; round++) {
            var tables = new EnumMap<Contender, Map<String, String>>(Contender.class);
            for (var contender : order) {
                report.step("round %d of %d: %s".formatted(round + 1, rounds, contender.word()));
                var replay = Replay.of(contender, postgres, log);
                measured.computeIfAbsent(contender, _ -> new ArrayList<>()).add(replay.perSecond());
                tables.put(contender, replay.tables());
            }
            requireEqual(tables);
            Collections.rotate(order, 1);
        }
        return measured;
    }

    private static void requireEqual(Map<Contender, Map<String, String>> tables) {
        if (tables.values().stream().distinct().count() > 1) {
            throw new BenchFailure("The tables differ: " + tables);
        }
    }

    private void show(Map<Contender, List<Double>> measured) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("replay", "events/s (min–max)"));
        measured.forEach((contender, all) ->
                rows.add(List.of(contender.word(), Spread.of(all).text(0))));
        report.table(rows);
        report.step("all tables are equal, by checksums over their ordered rows");
        var hito = Spread.of(measured.getOrDefault(Contender.HITO, List.of())).median();
        var axon = Spread.of(measured.getOrDefault(Contender.AXON, List.of())).median();
        var result = new LinkedHashMap<String, Double>();
        var follower =
                Spread.of(measured.getOrDefault(Contender.FOLLOWER, List.of())).median();
        result.put("events_per_s", hito);
        result.put("vs_axon", hito / axon);
        result.put("follower_per_s", follower);
        report.result("replay", result);
    }
}
