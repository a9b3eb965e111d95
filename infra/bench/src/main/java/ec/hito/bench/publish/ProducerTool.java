package ec.hito.bench.publish;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.Workspace;
import ec.hito.local.process.ChildProcess;
import ec.hito.local.process.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Kafka's own producer tool, in a JVM of its own as its script starts it. */
record ProducerTool(Workspace workspace, String bootstrapServers, String topic) {
    /** As the publisher has them. */
    static final List<String> TUNING = List.of("batch.size=131072", "linger.ms=5", "compression.type=none");

    private static final int PARTITIONS = 6;
    private static final Pattern STEADY =
            Pattern.compile("steady state records sent, ([0-9.]+) records/sec", Pattern.CASE_INSENSITIVE);

    /**
     * Sends as many records as fast as it can.
     *
     * @param warmUp how many of them go before those that are measured
     * @param size of each on the broker, in bytes
     */
    double recordsPerSecond(long records, long warmUp, long size) {
        createTopic();
        var log = LogFile.rotated(workspace.folder().resolve(topic + ".log"));
        var tool = workspace.keep(ChildProcess.java(
                "Kafka's producer tool",
                workspace.folder(),
                arguments(records, warmUp, size),
                Map.of(),
                log,
                workspace.folder().resolve(topic + ".process"),
                Duration.ofSeconds(5)));
        tool.ended().join();
        return steady(log);
    }

    private void createTopic() {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (Exception failure) {
            throw new BenchFailure("The peer's topic could not be made:", failure);
        }
    }

    private List<String> arguments(long records, long warmUp, long size) {
        var arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-Dlogback.configurationFile=ec/hito/bench/logback.xml",
                "-cp",
                ChildProcess.classpath(),
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                topic,
                "--num-records",
                Long.toString(records),
                "--warmup-records",
                Long.toString(warmUp),
                "--record-size",
                Long.toString(size),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + bootstrapServers,
                "acks=all"));
        arguments.addAll(TUNING);
        return arguments;
    }

    private static double steady(LogFile log) {
        try {
            var said = Files.readString(log.path());
            var steady = STEADY.matcher(said);
            if (!steady.find()) {
                throw new BenchFailure("Kafka's producer tool said nothing of its rate: " + said);
            }
            return Double.parseDouble(steady.group(1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
