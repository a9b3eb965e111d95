package ec.hito.bench.soak.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The files of requests that the services have on their own disk until they are kept, or because they were killed before. */
final class IncomingFiles {
    private final Path folder;

    IncomingFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes all of them older than what is still coming in. Nothing may be under way. */
    void letADayPass() {
        var yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        for (var file : files()) {
            try {
                Files.setLastModifiedTime(file, yesterday);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Those that are there, in words. */
    List<String> leftovers() {
        var files = files();
        return files.isEmpty() ? List.of() : List.of(files.size() + " files of requests that were left behind");
    }

    private List<Path> files() {
        try (var all = Files.list(folder)) {
            return all.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
