package ec.hito.local.kafka;

import ec.hito.local.process.ChildProcess;
import ec.hito.local.process.Ending;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import ec.hito.local.process.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;

/** A running broker. Topics are not made by themselves: whoever owns a topic creates it. */
public final class LocalKafka implements RunningServer {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

    private final ChildProcess process;
    private final int port;

    private LocalKafka(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts on the data in the folder, which are made when they are missing; ends first what a killed run left.
     * The answer comes at once: {@link #awaitReady()} waits for the broker.
     *
     * @param record file that names the process while it runs
     */
    public static LocalKafka start(Path folder, int port, LogFile log, Path record) {
        return start(folder, port, log, record, UnaryOperator.identity());
    }

    /**
     * As {@link #start(Path, int, LogFile, Path)}, with other settings.
     *
     * @param changed makes them of ours; a listener on {@code port} without sign-in has to stay
     */
    public static LocalKafka start(Path folder, int port, LogFile log, Path record, UnaryOperator<String> changed) {
        stopLeftover(record);
        var data = folder.resolve(BrokerSettings.DATA);
        var settings = folder.resolve("server.properties");
        try {
            Files.createDirectories(data);
            Files.writeString(settings, changed.apply(BrokerSettings.of(port, Ports.free())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var arguments = List.of(
                "-Xmx512m",
                // It starts in two thirds of the time so; a broker for one person never runs hot.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=ec/hito/local/logback.xml",
                "-Dhito.log.level=INFO",
                "-cp",
                ChildProcess.classpath(),
                Broker.class.getName(),
                settings.toAbsolutePath().toString(),
                data.toAbsolutePath().toString());
        return new LocalKafka(ChildProcess.java("Kafka", folder, arguments, Map.of(), log, record, PATIENCE), port);
    }

    /** Ends the broker that a killed run left behind; true when there was one. */
    public static boolean stopLeftover(Path record) {
        return Ending.leftover(record, PATIENCE);
    }

    /** Waits until the broker answers and lets its clients in. */
    public void awaitReady() {
        process.awaitReady(() -> Ports.inUse(port), START_LIMIT);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers()))) {
            process.awaitReady(() -> hasBroker(admin), START_LIMIT);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public String name() {
        return process.name();
    }

    @Override
    public LogFile log() {
        return process.log();
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    @Override
    public void stop() {
        process.stop();
    }

    private static boolean hasBroker(Admin admin) {
        try {
            var nodes = admin.describeCluster().nodes().get(ANSWER_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return !nodes.isEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }
}
