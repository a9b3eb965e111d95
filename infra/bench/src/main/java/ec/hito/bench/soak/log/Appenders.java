package ec.hito.bench.soak.log;

import ec.hito.bench.soak.log.Acknowledgements.Acknowledged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The processes that append. One that is killed is followed by another. */
final class Appenders implements AutoCloseable {
    private static final int CALLERS = 6;

    private final Path folder;
    private final int port;
    private final SplittableRandom random;
    private final List<Process> running = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    Appenders(Path folder, int port, int processes, SplittableRandom random) {
        this.folder = folder;
        this.port = port;
        this.random = random;
        for (int process = 0; process < processes; process++) {
            start();
        }
    }

    private void start() {
        var acknowledged = folder.resolve("acknowledged-" + written.size());
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AppenderProcess.class.getName(),
                Integer.toString(port),
                acknowledged.toString(),
                Long.toString(random.nextLong()),
                Integer.toString(CALLERS));
        try {
            running.add(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("appender-" + written.size() + ".log")
                            .toFile())
                    .start());
            written.add(acknowledged);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Kills one of them, as a loss of power would, and starts another. */
    void killOne() {
        kill(running.remove(random.nextInt(running.size())));
        start();
    }

    private static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }

    /** Everything that was acknowledged to any of them, so far. */
    List<Acknowledged> acknowledged() {
        return written.stream()
                .flatMap(path -> Acknowledgements.read(path).stream())
                .toList();
    }

    /** Kills them all, and starts none. */
    @Override
    public void close() {
        running.forEach(Appenders::kill);
        running.clear();
    }
}
