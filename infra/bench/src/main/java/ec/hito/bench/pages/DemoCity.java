package ec.hito.bench.pages;

import ec.hito.bench.harness.Workspace;
import ec.hito.local.Launcher;
import ec.hito.local.process.ChildProcess;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What {@code ./hito demo} starts, on free ports and a folder of its own. */
final class DemoCity {
    private static final Duration TO_FILL = Duration.ofMinutes(15);
    private static final Duration TO_STOP = Duration.ofMinutes(1);

    private final int port;

    private DemoCity(int port) {
        this.port = port;
    }

    /**
     * Starts it and waits until it is filled.
     *
     * @param home the project's folder
     * @param months that are simulated
     */
    static DemoCity start(Workspace workspace, Path home, long months) {
        var port = Ports.free();
        var log = LogFile.rotated(workspace.folder().resolve("demo.log"));
        var city = workspace.keep(ChildProcess.java(
                "the demo",
                workspace.folder(),
                arguments(workspace.folder().resolve("demo"), home, months, port),
                Map.of(),
                log,
                workspace.folder().resolve("demo.process"),
                TO_STOP));
        city.awaitReady(() -> saysReady(log), TO_FILL);
        return new DemoCity(port);
    }

    private static List<String> arguments(Path data, Path home, long months, int queryPort) {
        return List.of(
                // As the hito script starts it.
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "demo",
                "--home",
                home.toAbsolutePath().toString(),
                "--data",
                data.toString(),
                "--months",
                Long.toString(months),
                "--query-port",
                Integer.toString(queryPort),
                "--command-port",
                Integer.toString(Ports.free()),
                "--identity-port",
                Integer.toString(Ports.free()),
                "--kafka-port",
                Integer.toString(Ports.free()),
                "--postgres-port",
                Integer.toString(Ports.free()));
    }

    private static boolean saysReady(LogFile log) {
        try (var lines = Files.lines(log.path())) {
            return lines.anyMatch(line -> line.startsWith("Hito is ready"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
