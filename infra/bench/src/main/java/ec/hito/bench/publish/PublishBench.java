package ec.hito.bench.publish;

import ec.hito.bench.harness.BenchKafka;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Report;
import ec.hito.bench.harness.ServiceProcess;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Spread;
import ec.hito.bench.harness.Surroundings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.log.FilledLog;
import ec.hito.bench.log.StreamTemplate;
import ec.hito.bench.workload.HitoLog;
import ec.hito.local.process.Ports;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;

/** Command-service publishes a log that was filled before, beside Kafka's producer tool on the same broker; then one that grows. */
public final class PublishBench {
    /** So long compilers are busy, the publisher's and the tool's alike: of what is sent only the last quarter counts. */
    private static final double WARM_UP = 0.75;

    private final Settings settings;
    private final Report report;
    private final int rounds;
    private final long events;
    private final Duration each;

    private PublishBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.rounds = settings.rounds(3, 1);
        this.events = settings.events(1_500_000, 20_000);
        this.each = settings.each(120, 5);
    }

    public static void run(Settings settings, Report report) {
        report.heading("publish: a log comes to Kafka exactly once, beside Kafka's own producer tool");
        try (var workspace = Workspace.open(settings)) {
            new PublishBench(settings, report).run(workspace);
        }
    }

    private void run(Workspace workspace) {
        var postgres = BenchPostgres.startForMeasuring(workspace, settings);
        report.step("filling a log");
        FilledLog.fill(postgres.hito(), new StreamTemplate(), events);
        var head = HitoLog.rows(postgres.hito());
        var addresses = new Addresses(Ports.free(), Ports.free(), Ports.free(), Ports.free(), postgres.port());
        report.step("starting Kafka");
        var kafka = BenchKafka.start(workspace, addresses.kafkaPort());
        describe(postgres, head);
        var warmUp = Math.round(head * WARM_UP);
        var published = new ArrayList<Double>();
        var sent = new ArrayList<Double>();
        var size = 0L;
        for (int round = 1; round <= rounds; round++) {
            report.step("round %d of %d: the publisher".formatted(round, rounds));
            var topics = new Topics("bench-" + round);
            postgres.checkpoint();
            var publisher = ServiceProcess.start(workspace, settings, Service.COMMAND, addresses, topics.environment());
            published.add(new PublishedRate(kafka.bootstrapServers(), topics).between(warmUp, head));
            publisher.stop();
            size = RecordSize.mean(kafka.bootstrapServers(), topics.events());
            report.step("round %d of %d: Kafka's tool".formatted(round, rounds));
            var tool = new ProducerTool(workspace, kafka.bootstrapServers(), topics.peer());
            sent.add(tool.recordsPerSecond(head, warmUp, size));
        }
        report.step("events at a steady rate");
        var topics = new Topics("bench-lag");
        var lag = lag(workspace, postgres, kafka, addresses, topics);
        show(published, sent, size, lag);
    }

    private Lag lag(Workspace workspace, BenchPostgres postgres, BenchKafka kafka, Addresses addresses, Topics topics) {
        var database = postgres.create("growing", "template0");
        try (var log = new HitoLog(database)) {
            var environment = topics.environment();
            environment.put("HITO_POSTGRES_URL", database.url());
            ServiceProcess.start(workspace, settings, Service.COMMAND, addresses, environment);
            return Lag.measured(log, kafka.bootstrapServers(), topics.events(), each);
        }
    }

    private void describe(BenchPostgres postgres, long head) {
        var facts = new LinkedHashMap<>(Surroundings.of(postgres));
        facts.put(
                "Kafka", "%s, one broker as it is started locally, 6 partitions".formatted(AppInfoParser.getVersion()));
        facts.put("publisher", "command-service in its own JVM as it is started locally");
        facts.put(
                "peer",
                "org.apache.kafka.tools.ProducerPerformance in its own JVM: as many records of the same mean size,"
                        + " acks=all, "
                        + String.join(" ", ProducerTool.TUNING));
        facts.put(
                "measured",
                "%d rounds of %d events in turns, each by itself, the last quarter of it; lag over %d s at %d events/s"
                        .formatted(rounds, head, each.toSeconds(), Lag.PER_SECOND));
        report.facts(facts);
    }

    private void show(List<Double> published, List<Double> sent, long size, Lag lag) {
        var publisher = Spread.of(published);
        var peer = Spread.of(sent);
        report.table(List.of(
                List.of("who", "records/s (min–max)"),
                List.of("the publisher", publisher.text(0)),
                List.of("Kafka's tool, %d bytes each".formatted(size), peer.text(0))));
        report.table(List.of(
                List.of("lag", "p50 ms", "p99 ms", "longest ms"),
                List.of("recorded until received", lag.text(0.5), lag.text(0.99), lag.text(1))));
        var result = new LinkedHashMap<String, Double>();
        result.put("vs_producer_perf", publisher.median() / peer.median());
        result.put("lag_p99_ms", lag.milliseconds(0.99));
        result.put("lag_p50_ms", lag.milliseconds(0.5));
        result.put("per_s", publisher.median());
        result.put("producer_perf_per_s", peer.median());
        report.result("publish", result);
    }

    /** Topics of a round. */
    record Topics(String name) {
        String events() {
            return name + ".events";
        }

        String position() {
            return name + ".position";
        }

        String peer() {
            return name + ".peer";
        }

        Map<String, String> environment() {
            var environment = new LinkedHashMap<String, String>();
            environment.put("HITO_PUBLICATION_ENABLED", "true");
            environment.put("HITO_PUBLICATION_TOPIC", events());
            environment.put("HITO_PUBLICATION_POSITIONTOPIC", position());
            return environment;
        }
    }
}
