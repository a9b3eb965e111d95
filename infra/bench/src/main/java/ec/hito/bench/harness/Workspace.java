package ec.hito.bench.harness;

import ch.qos.logback.classic.LoggerContext;
import ec.hito.local.process.Folders;
import ec.hito.local.process.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** A temporary folder and the servers that run in it. All of it is gone when it is closed, and when the JVM is told to end before that. */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final Deque<RunningServer> servers = new ArrayDeque<>();
    private final Thread hook = new Thread(this::cleanUp, "clean-up");
    private volatile boolean interrupted;

    private Workspace(Path folder) {
        this.folder = folder;
    }

    public static Workspace open(Settings settings) {
        try {
            var data = settings.data();
            if (data != null) {
                Files.createDirectories(data);
            }
            var folder = data == null
                    ? Files.createTempDirectory("hito-bench-")
                    : Files.createTempDirectory(data, "hito-bench-");
            var workspace = new Workspace(folder);
            Runtime.getRuntime().addShutdownHook(workspace.hook);
            return workspace;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path folder() {
        return folder;
    }

    /** From now on the server goes with the workspace, those first that came last. */
    public synchronized <S extends RunningServer> S keep(S server) {
        servers.push(server);
        return server;
    }

    private void cleanUp() {
        interrupted = true;
        // Whoever still works loses the database now, and would say so.
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.stop();
        }
        stopAll();
    }

    private synchronized void stopAll() {
        while (!servers.isEmpty()) {
            servers.pop().stop();
        }
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            System.err.println("Hito: " + folder + " could not be deleted: " + failure.getMessage());
        }
    }

    /** What fails while the JVM is told to end fails because of it, and is not worth a word. */
    @Override
    public void close() {
        if (interrupted) {
            parkUntilTheEnd();
        }
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            parkUntilTheEnd();
        }
    }

    private static void parkUntilTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
