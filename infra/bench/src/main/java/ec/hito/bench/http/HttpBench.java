package ec.hito.bench.http;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Measured;
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
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Record progress over HTTP, and a call that does nothing, in turns, against one service in a JVM of its own. */
public final class HttpBench {
    private static final int CLIENTS = 32;
    /** The service starts cold: each call is made for so many measurements' time before the first counts. */
    private static final int WARM_UP = 3;

    private final Settings settings;
    private final Report report;
    private final Workload workload = new Workload(Settings.SEED);
    private final int rounds;
    private final Duration each;

    private HttpBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.rounds = settings.rounds(5, 2);
        this.each = settings.each(5, 1);
    }

    public static void run(Settings settings, Report report) {
        report.heading("http: record progress over HTTP, beside a call that does nothing in the same service");
        try (var workspace = Workspace.open(settings)) {
            new HttpBench(settings, report).run(workspace);
        }
    }

    private void run(Workspace workspace) {
        var postgres = BenchPostgres.startForMeasuring(workspace, settings);
        List<Known> initiatives;
        try (var log = new HitoLog(postgres.hito())) {
            initiatives = log.begin(workload, Math.toIntExact(settings.choice(4000, 200)));
        }
        describe(postgres, initiatives.size());
        var addresses = new Addresses(Ports.free(), Ports.free(), Ports.free(), Ports.free(), postgres.port());
        report.step("starting the identity provider and command-service");
        ServiceProcess.start(workspace, settings, Service.IDENTITY, addresses);
        ServiceProcess.start(workspace, settings, Service.COMMAND, addresses, NoopService.class, ownClasses());
        var token = SampleToken.of(addresses, SampleToken.PLANNING);
        measure(postgres, new Clients(CLIENTS, addresses.commandPort(), token, initiatives, workload));
    }

    private void describe(BenchPostgres postgres, int initiatives) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put("service", "command-service in its own JVM as it is started locally, publication off, no Kafka");
        facts.put("clients", CLIENTS + " keep-alive connections, each on a platform thread of this JVM");
        facts.put(
                "no-op", "POST with the same body through the same filters; reads the JSON and answers a same answer");
        facts.put(
                "measured",
                "%d rounds of %d s each on %d initiatives, after a warm-up of %d s"
                        .formatted(rounds, each.toSeconds(), initiatives, 2 * WARM_UP * each.toSeconds()));
        report.facts(facts);
    }

    private void measure(BenchPostgres postgres, Clients clients) {
        var measured = new EnumMap<Call, List<Measured>>(Call.class);
        var order = new ArrayList<>(List.of(Call.values()));
        report.step("warming up");
        order.forEach(call -> clients.call(call, each.multipliedBy(WARM_UP)));
        for (int round = 0; round < rounds; round++) {
            report.step("round %d of %d".formatted(round + 1, rounds));
            for (var call : order) {
                measured.computeIfAbsent(call, _ -> new ArrayList<>()).add(measure(postgres, clients, call));
            }
            Collections.rotate(order, 1);
        }
        show(measured);
    }

    private Measured measure(BenchPostgres postgres, Clients clients, Call call) {
        postgres.checkpoint();
        var before = HitoLog.rows(postgres.hito());
        var measured = clients.call(call, each);
        var kept = HitoLog.rows(postgres.hito()) - before;
        var acknowledged = call.events(measured.answered());
        if (acknowledged != kept) {
            throw new BenchFailure("%d events were acknowledged, and %d are kept.".formatted(acknowledged, kept));
        }
        return measured;
    }

    private void show(Map<Call, List<Measured>> measured) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("call", "requests/s (min–max)", "p50 ms (min–max)", "p99 ms (min–max)"));
        measured.forEach((call, all) -> rows.add(List.of(
                call.words(),
                spread(all, Measured::perSecond).text(0),
                spread(all, one -> one.latencies().milliseconds(0.5)).text(2),
                spread(all, one -> one.latencies().milliseconds(0.99)).text(2))));
        report.table(rows);
        var progress = measured.getOrDefault(Call.PROGRESS, List.of());
        var perSecond = spread(progress, Measured::perSecond).median();
        var nothing = spread(measured.getOrDefault(Call.NOTHING, List.of()), Measured::perSecond)
                .median();
        var result = new LinkedHashMap<String, Double>();
        result.put("vs_noop", perSecond / nothing);
        result.put("per_s", perSecond);
        result.put("noop_per_s", nothing);
        result.put(
                "p99_ms",
                spread(progress, one -> one.latencies().milliseconds(0.99)).median());
        report.result("http", result);
    }

    private static Spread spread(List<Measured> all, Function<Measured, Double> figure) {
        return Spread.of(all.stream().map(figure).toList());
    }

    private static Path ownClasses() {
        try {
            return Path.of(NoopService.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
