package ec.hito.command.evidence.http;

import ec.hito.web.NoRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the files of requests stand until they are kept, the container's and our own. Nobody else may look into it. A process that is
 * killed leaves files there; any process that uses the folder deletes them later.
 */
final class IncomingFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingFolder.class);
    private static final Duration EVERY = Duration.ofMinutes(15);
    /** What is still coming in was written to more recently. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("incoming-folder").daemon().factory());

    /** @param folder is made where it is missing, also when somebody deletes it later */
    IncomingFolder(Path folder) {
        this.folder = folder;
    }

    /** Now, and every quarter of an hour. */
    IncomingFolder kept(Clock clock) {
        attempt(clock.instant());
        executor.scheduleWithFixedDelay(
                () -> attempt(clock.instant()), EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    private void attempt(Instant now) {
        try {
            sweep(now);
        } catch (IOException | RuntimeException e) {
            LOG.error("files cannot be handed in, since the folder {} is of no use: {}", folder, e.toString());
        }
    }

    /** Makes the folder and deletes what was left there. */
    void sweep(Instant now) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var before = FileTime.from(now.minus(ABANDONED));
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A new file there, to be deleted by its user. */
    Path newFile() {
        try {
            return Files.createTempFile(folder, "upload", null);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
