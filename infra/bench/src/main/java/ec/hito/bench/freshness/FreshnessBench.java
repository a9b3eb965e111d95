package ec.hito.bench.freshness;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.Measured.Latencies;
import ec.hito.bench.harness.OpenLoop;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.ServiceProcess;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Spread;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Workload;
import ec.hito.local.process.Ports;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.SampleToken;
import ec.hito.local.services.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands at a steady rate to command-service, each followed by a read from query-service, both in JVMs of their own. */
public final class FreshnessBench {
    private static final int PER_SECOND = 50;
    private static final int CLIENTS = 16;
    private static final List<Double> SHARES = List.of(0.5, 0.99, 1.0);

    private final Settings settings;
    private final Report report;
    private final Workload workload = new Workload(Settings.SEED);
    private final RandomGenerator random = workload.random();
    private final int rounds;
    private final Duration each;

    private FreshnessBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.rounds = settings.rounds(3, 1);
        this.each = settings.each(30, 3);
    }

    public static void run(Settings settings, Report report) {
        report.heading("freshness: from a command's answer until its effect is read from the other service");
        try (var workspace = Workspace.open(settings)) {
            new FreshnessBench(settings, report).run(workspace);
        }
    }

    private void run(Workspace workspace) {
        var postgres = BenchPostgres.startForMeasuring(workspace, settings);
        List<Known> initiatives;
        try (var log = new HitoLog(postgres.hito())) {
            initiatives = log.begin(workload, Math.toIntExact(settings.choice(2000, 100)));
        }
        describe(postgres, initiatives.size());
        var addresses = new Addresses(Ports.free(), Ports.free(), Ports.free(), Ports.free(), postgres.port());
        Stream.of(Service.values()).forEach(service -> {
            report.step("starting " + service.id());
            ServiceProcess.start(workspace, settings, service, addresses);
        });
        var token = SampleToken.of(addresses, SampleToken.PLANNING);
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(_ -> new Pair(addresses.commandPort(), token, addresses.queryPort()))
                .toList();
        try {
            measure(clients, initiatives);
        } finally {
            clients.forEach(Pair::close);
        }
    }

    private void describe(BenchPostgres postgres, int initiatives) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put("services", "each in its own JVM as it is started locally, publication off, no Kafka");
        facts.put(
                "clients",
                "%d commands/s, whether answered or not, by %d pairs of keep-alive connections of this JVM"
                        .formatted(PER_SECOND, CLIENTS));
        facts.put("visible", "GET /initiatives/{id}?minPosition= answered with the recorded version or a later one");
        facts.put(
                "measured",
                "%d rounds of %d s on %d initiatives, after a warm-up as long as a round, by all clients as fast as they can"
                        .formatted(rounds, each.toSeconds(), initiatives));
        report.facts(facts);
    }

    private void measure(List<Pair> clients, List<Known> initiatives) {
        ToLongFunction<Pair> fresh = client -> client.visibleAfter(any(initiatives));
        ToLongFunction<Pair> alone = client -> client.readAlone(any(initiatives));
        report.step("warming up");
        ClosedLoop.run(CLIENTS, each, client -> () -> clients.get(client).visibleAfter(any(initiatives)));
        var visible = new ArrayList<Latencies>();
        var reads = new ArrayList<Latencies>();
        for (int round = 0; round < rounds; round++) {
            report.step("round %d of %d".formatted(round + 1, rounds));
            visible.add(OpenLoop.run(clients, PER_SECOND, each, fresh));
            reads.add(OpenLoop.run(clients, PER_SECOND, each.dividedBy(3), alone));
        }
        report.table(List.of(
                List.of("time", "p50 ms (min–max)", "p99 ms (min–max)", "longest ms (min–max)"),
                row("until visible", visible),
                row("the read alone", reads)));
        var result = new LinkedHashMap<String, Double>();
        result.put("p50_ms", spread(visible, 0.5).median());
        result.put("p99_ms", spread(visible, 0.99).median());
        result.put("read_p50_ms", spread(reads, 0.5).median());
        report.result("freshness", result);
    }

    private Known any(List<Known> initiatives) {
        synchronized (random) {
            return initiatives.get(random.nextInt(initiatives.size()));
        }
    }

    private static List<String> row(String name, List<Latencies> rounds) {
        return Stream.concat(
                        Stream.of(name),
                        SHARES.stream().map(share -> spread(rounds, share).text(2)))
                .toList();
    }

    private static Spread spread(List<Latencies> rounds, double share) {
        return Spread.of(rounds.stream().map(round -> round.milliseconds(share)).toList());
    }
}
