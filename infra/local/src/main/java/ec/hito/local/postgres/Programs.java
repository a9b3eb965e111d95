package ec.hito.local.postgres;

import ec.hito.local.process.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where PostgreSQL's programs are unpacked, each version in a folder of its own, by the embedded server: under a lock on a file, and with an
 * empty file at the end that says that all is there. What was cut short in between it can neither go on with nor begin anew.
 */
record Programs(Path path) {
    private static final String LOCK = "epg-lock";
    private static final String COMPLETE = ".exists";

    /** Nobody else gets in, not even to what the embedded server opened to everybody. */
    void keepPrivate() throws IOException {
        Folders.makePrivate(path);
    }

    /** Deletes what was cut short, unless somebody unpacks just now. */
    void dropHalfUnpacked() throws IOException {
        for (var version : children(path)) {
            if (Files.isDirectory(version) && !Files.exists(version.resolve(COMPLETE))) {
                dropUnlessBusy(version);
            }
        }
    }

    private static void dropUnlessBusy(Path version) throws IOException {
        var file = version.resolve(LOCK);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null || Files.exists(version.resolve(COMPLETE))) {
                return;
            }
            for (var child : children(version)) {
                if (!child.equals(file)) {
                    Folders.delete(child);
                }
            }
        } catch (OverlappingFileLockException busy) {
            return;
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }
}
