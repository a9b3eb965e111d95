package ec.hito.bench.commands;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.workload.Workload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Hito, Axon on JDBC, Axon on JPA and plain inserts carry out the same commands, cell by cell in turns. */
public final class CommandBench {
    /** At least as many connections as the peers make use of; more make them slower. */
    private static final int PEER_CONNECTIONS = 32;

    private static final int WARM_UP_CALLERS = 32;

    private final Extent extent;
    private final Report report;
    private final BenchPostgres postgres;
    private final Workload workload = new Workload(Settings.SEED);

    CommandBench(Extent extent, Report report, BenchPostgres postgres) {
        this.extent = extent;
        this.report = report;
        this.postgres = postgres;
    }

    public static void run(Settings settings, Report report) {
        report.heading("commands: how many are carried out per second, each durable when it is answered");
        try (var workspace = Workspace.open(settings)) {
            var postgres = BenchPostgres.startForMeasuring(workspace, settings);
            new CommandBench(Extent.of(settings), report, postgres).run();
        }
    }

    void run() {
        var contenders = new ArrayList<Contender>();
        try {
            contenders.add(new Hito(postgres.hito()));
            contenders.add(new AxonJdbc(empty("axon_jdbc"), PEER_CONNECTIONS));
            contenders.add(new AxonJpa(empty("axon_jpa"), PEER_CONNECTIONS));
            contenders.add(new PlainInsert(empty("plain_insert"), PEER_CONNECTIONS, false));
            contenders.add(new PlainInsert(empty("plain_insert_rows"), PEER_CONNECTIONS, true));
            describe(contenders);
            var scores = measure(contenders);
            scores.table().forEach(report::table);
            report.result("commands", scores.result());
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private Database empty(String name) {
        return postgres.create(name, "template0");
    }

    private void describe(List<Contender> contenders) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put("callers", extent.callers() + " threads");
        facts.put(
                "measured",
                "%d rounds of %d s each, after %d s; %d initiatives per round and contender for record progress"
                        .formatted(
                                extent.rounds(),
                                extent.each().toSeconds(),
                                extent.warmUp().toSeconds(),
                                extent.initiatives()));
        contenders.forEach(contender -> facts.put(contender.name(), contender.setting()));
        report.facts(facts);
    }

    private Scores measure(List<Contender> contenders) {
        var scores =
                new Scores(cells(), contenders.stream().map(Contender::name).toList());
        contenders.forEach(this::warmUp);
        for (int round = 0; round < extent.rounds(); round++) {
            report.step("round %d of %d".formatted(round + 1, extent.rounds()));
            var parts = new ArrayList<>(contenders.stream()
                    .map(contender -> new Round(contender, workload, postgres, extent.initiatives()))
                    .toList());
            Collections.rotate(parts, round);
            for (var cell : cells()) {
                for (var part : parts.stream().filter(it -> it.takes(cell)).toList()) {
                    scores.add(cell, part.name(), part.measure(cell, extent.each()));
                }
                Collections.rotate(parts, 1);
            }
        }
        return scores;
    }

    private List<Cell> cells() {
        return Stream.of(Operation.values())
                .flatMap(operation -> extent.callers().stream().map(number -> new Cell(operation, number)))
                .toList();
    }

    private void warmUp(Contender contender) {
        report.step("warming up " + contender.name());
        var round = new Round(contender, workload, postgres, extent.initiatives());
        Stream.of(Operation.values())
                .map(operation -> new Cell(operation, Math.min(WARM_UP_CALLERS, extent.initiatives())))
                .filter(round::takes)
                .forEach(cell -> round.measure(cell, extent.warmUp()));
    }
}
