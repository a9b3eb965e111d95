package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.Ports;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.SampleToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What {@code ./hito run} or another task starts, on free ports and a folder of its own. */
final class RunningHito implements AutoCloseable {
    private static final long STOP_SECONDS = 60;

    private final int queryPort = Ports.free();
    private final int commandPort = Ports.free();
    private final int identityPort = Ports.free();
    private final int kafkaPort = Ports.free();
    private final int postgresPort = Ports.free();
    private final Process launcher;
    private final List<String> output = new ArrayList<>();

    private RunningHito(Path data, List<String> words) throws IOException {
        launcher = new ProcessBuilder(command(data, words))
                .redirectErrorStream(true)
                .start();
        awaitReady();
    }

    /** Starts on the data in the folder and waits until it says that it is ready. */
    static RunningHito on(Path data) {
        return on(data, List.of("run"));
    }

    /** As {@link #on(Path)}, for another task and its options. */
    static RunningHito on(Path data, List<String> words) {
        try {
            return new RunningHito(data, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path data, List<String> words) {
        var command = new ArrayList<>(launcher(data));
        command.addAll(command.indexOf("--home"), words);
        return command;
    }

    private List<String> launcher(Path data) {
        var home = Path.of(System.getProperty("hito.home"));
        var target = home.resolve("infra/local/target");
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                // As the hito script starts it.
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("lib") + "/*:" + target.resolve("local.jar"),
                "ec.hito.local.Launcher",
                "--home",
                home.toString(),
                "--data",
                data.toString(),
                "--query-port",
                Integer.toString(queryPort),
                "--command-port",
                Integer.toString(commandPort),
                "--identity-port",
                Integer.toString(identityPort),
                "--kafka-port",
                Integer.toString(kafkaPort),
                "--postgres-port",
                Integer.toString(postgresPort));
    }

    private void awaitReady() throws IOException {
        var reader = launcher.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            output.add(line);
            if (line.startsWith("Hito is ready")) {
                assertThat(line).isEqualTo("Hito is ready: " + pages());
                return;
            }
        }
        throw new AssertionError("Hito did not start:\n" + String.join("\n", output));
    }

    /** What it printed until it was ready. */
    List<String> output() {
        return List.copyOf(output);
    }

    String pages() {
        return "http://127.0.0.1:" + queryPort;
    }

    HttpApi query() {
        return new HttpApi(pages() + "/api/v1", null);
    }

    /** What is published, and what only an operator sees. */
    HttpApi operations() {
        return new HttpApi(pages() + "/api/v1", token(SampleToken.OPERATOR));
    }

    HttpApi command() {
        return commandAs(SampleToken.PLANNING);
    }

    HttpApi commandAs(String account) {
        return new HttpApi("http://127.0.0.1:" + commandPort + "/api/v1", token(account));
    }

    private String token(String account) {
        return SampleToken.of(new Addresses(queryPort, commandPort, identityPort, kafkaPort, postgresPort), account);
    }

    String kafka() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** Stops it as Ctrl-C does, and waits until all of it is gone. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            assertThat(launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List.of(queryPort, commandPort, identityPort, kafkaPort, postgresPort)
                .forEach(port ->
                        assertThat(Ports.inUse(port)).as("port %d", port).isFalse());
    }
}
