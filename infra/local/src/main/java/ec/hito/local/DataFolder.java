package ec.hito.local;

import ec.hito.local.postgres.PostgresFolder;
import ec.hito.local.process.Folders;
import ec.hito.local.process.LaunchFailure;
import ec.hito.local.process.LogFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder of everything that outlives a run. While it is open no other launcher can open it. */
final class DataFolder implements AutoCloseable {
    static final long NEEDED_BYTES = 500_000_000;
    private static final long MEGABYTE = 1_000_000;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens the folder for a run: makes it when it is missing, and marks it; refuses one that bears the other mark. */
    static DataFolder open(Path path, DataMark mark) {
        try {
            mark.put(path);
        } catch (IOException failure) {
            throw unwritable(path, failure);
        }
        return openMarked(path, mark);
    }

    /** Opens a folder that bears the mark; refuses any other and leaves it as it is. */
    static DataFolder openMarked(Path path, DataMark mark) {
        mark.require(path);
        try {
            var run = Files.createDirectories(path.resolve("run"));
            return new DataFolder(path, lock(path, run.resolve("lock")));
        } catch (IOException failure) {
            throw unwritable(path, failure);
        }
    }

    /** Refuses to go on when the disk is nearly full. */
    static void requireSpace(Path path, long neededBytes) {
        try {
            var existing = path;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            var free = Files.getFileStore(existing).getUsableSpace();
            if (free < neededBytes) {
                throw new LaunchFailure("The disk is full: %s has %d MB left and Hito needs %d MB."
                                .formatted(existing, free / MEGABYTE, neededBytes / MEGABYTE)
                        + " Free some, or name a folder on another disk with --data.");
            }
        } catch (IOException unknown) {
            throw new LaunchFailure("The folder " + path + " cannot be read: name another with --data.", unknown);
        }
    }

    // The channel lives in the lock, until the process ends or the folder is closed.
    @SuppressWarnings("resource")
    private static FileLock lock(Path path, Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            var holder = Files.readString(file).strip();
            channel.close();
            throw new LaunchFailure("Hito already runs on " + path + " (process " + holder
                    + "): stop it there, or name another folder with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return lock;
    }

    private static LaunchFailure unwritable(Path path, IOException failure) {
        var message = failure.getMessage();
        var reason = message == null ? failure.getClass().getSimpleName() : message;
        return new LaunchFailure(
                "The folder " + path + " cannot be written (" + reason + "): name another with --data.", failure);
    }

    PostgresFolder postgres() {
        return new PostgresFolder(path.resolve("postgres"));
    }

    /** PostgreSQL's programs, unpacked. */
    Path postgresBinaries() {
        return path.resolve("postgres-programs");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** A new log for a server of this run. */
    LogFile log(String server) {
        return LogFile.rotated(logs().resolve(server + ".log"));
    }

    /** Where a server's process is recorded while it runs. */
    Path record(String server) {
        return path.resolve("run").resolve(server + ".process");
    }

    /** Stands once the plan and the matrix are loaded. */
    Path seeded() {
        return path.resolve("seeded");
    }

    /** Stands once everything is simulated, and tells how. */
    Path filled() {
        return path.resolve("filled");
    }

    /**
     * Throws away a simulation that was cut short: half of one is no use, and its clock cannot go on where nobody knows what was to come.
     *
     * @return whether there was one
     */
    boolean dropUnfilled() {
        try {
            if (Files.exists(filled()) || !Files.exists(postgres().path())) {
                return false;
            }
            for (var part : List.of(postgres().path(), kafka(), seeded())) {
                Folders.delete(part);
            }
            return true;
        } catch (IOException failure) {
            throw unwritable(path, failure);
        }
    }

    /** Throws away PostgreSQL's programs where the first start was cut short: unpacking would stumble over what is half unpacked. */
    void dropHalfUnpacked() {
        try {
            if (postgres().isUnfinished()) {
                Folders.delete(postgresBinaries());
            }
        } catch (IOException failure) {
            throw unwritable(path, failure);
        }
    }

    /**
     * Everything that Hito may have put into the folder; the lock comes last. The mark is not among it: it stays, or
     * the next run would refuse a folder in which a file of somebody else's is left.
     */
    List<Path> contents() {
        return List.of(
                path.resolve("postgres"),
                path.resolve("postgres.unfinished"),
                postgresBinaries(),
                kafka(),
                logs(),
                seeded(),
                filled(),
                path.resolve("run"));
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException failure) {
            throw new LaunchFailure("The folder " + path + " cannot be released.", failure);
        }
    }
}
