package ec.hito.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A launcher that runs, and what it printed. */
record Launched(Process process, Path file) {
    String output() {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Launched awaitReady() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> output().contains("Ctrl-C stops everything") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError(output());
        }
        return this;
    }

    /** The exit code. */
    int awaitEnd(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still runs after " + limit + ":\n" + output());
        }
        return process.exitValue();
    }
}
