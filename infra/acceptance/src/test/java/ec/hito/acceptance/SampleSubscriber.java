package ec.hito.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.subscriber.Subscriber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A subscriber of the kit in a process of its own, as whoever copies it starts it. */
final class SampleSubscriber {
    private static final Path NODE_KIT = Path.of(System.getProperty("hito.home"), "infra/acceptance/subscribers/node");
    private static final long MOST_SECONDS = 120;

    private final List<String> command;
    private final Path folder;
    private final Path table;

    private SampleSubscriber(List<String> command, Path folder, Path table) {
        this.command = command;
        this.folder = folder;
        this.table = table;
    }

    /** Knows the brokers and the read API. */
    static SampleSubscriber java(RunningHito hito, Path folder) {
        var table = folder.resolve("events.db");
        var command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Subscriber.class.getName(),
                hito.kafka(),
                hito.pages() + "/api/v1",
                table.toString());
        return new SampleSubscriber(command, folder, table);
    }

    /** Knows the address of the AsyncAPI document and nothing else. */
    static SampleSubscriber node(RunningHito hito, Path folder) throws IOException {
        try (var files = Files.list(NODE_KIT)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        assertThat(finished(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), folder))
                .contains("added");
        var table = folder.resolve("events.jsonl");
        return new SampleSubscriber(List.of("node", "subscriber.mjs", asyncApi(hito), table.toString()), folder, table);
    }

    private static String asyncApi(RunningHito hito) {
        return hito.pages() + "/contracts/asyncapi.json";
    }

    /** What the tests of the kit itself say, against the contract that is served. */
    static String nodeTests(RunningHito hito, Path folder) throws IOException {
        node(hito, folder);
        return finished(List.of("env", "HITO_ASYNCAPI=" + asyncApi(hito), "node", "--test"), folder);
    }

    Path table() {
        return table;
    }

    /** Lets it follow, and kills it as soon as it has taken one step. */
    void killedInTheMiddle() throws IOException {
        var process = start(command, folder);
        try (var lines = process.inputReader()) {
            var line = lines.readLine();
            while (line != null && !line.contains(" eventos")) {
                line = lines.readLine();
            }
            assertThat(line).isNotNull();
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Lets it go on until it has proven that it holds everything; what it said. */
    String verified() throws IOException {
        return finished(Stream.concat(command.stream(), Stream.of("--verify")).toList(), folder);
    }

    private static String finished(List<String> command, Path folder) throws IOException {
        var process = start(command, folder);
        try (var lines = process.inputReader()) {
            var timeout = process.onExit()
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .whenComplete((_, late) -> {
                        if (late != null) {
                            process.destroyForcibly();
                        }
                    });
            var said = lines.lines().collect(joining("\n"));
            assertThat(timeout.join().exitValue()).as(said).isZero();
            return said;
        }
    }

    private static Process start(List<String> command, Path folder) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
