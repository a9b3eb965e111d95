package ec.hito.local.postgres;

import ec.hito.local.process.Ending;
import ec.hito.local.process.Folders;
import ec.hito.local.process.ProcessRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL's data folder, and how to tell what state an earlier run left it in. Beside it stands an empty file for
 * as long as the first start has not come through: only then may the folder be thrown away.
 */
public record PostgresFolder(Path path) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Lines of {@code postmaster.pid}: process number, folder, start in seconds since 1970. */
    private static final int PID_LINE = 0;

    private static final int START_LINE = 2;

    /** The PostgreSQL that runs on this folder now. */
    Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(path.resolve("postmaster.pid"));
            if (lines.size() <= START_LINE) {
                return Optional.empty();
            }
            var pid = Long.parseLong(lines.get(PID_LINE).strip());
            var started =
                    Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
            return new ProcessRecord(pid, started).live();
        } catch (IOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    /** Ends a PostgreSQL that a killed run left on this folder, or the programs that were still making the folder; true when there was one. */
    public boolean stopLeftover() {
        var leftovers = Stream.concat(process().stream(), makers()).toList();
        leftovers.forEach(handle -> Ending.interrupt(handle, PATIENCE));
        return !leftovers.isEmpty();
    }

    /** Nothing in the folder tells of them yet. */
    private Stream<ProcessHandle> makers() {
        return isUnfinished()
                ? ProcessHandle.allProcesses()
                        .filter(process -> process.info()
                                .arguments()
                                .filter(arguments -> List.of(arguments).containsAll(List.of("-D", path.toString())))
                                .isPresent())
                : Stream.empty();
    }

    /** Whether its first start has not come through. */
    public boolean isUnfinished() {
        return Files.exists(unfinished());
    }

    void dropUnfinished() throws IOException {
        if (isUnfinished()) {
            Folders.delete(path);
        }
    }

    void markUnfinished() throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(unfinished(), "");
        }
    }

    void markFinished() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private Path unfinished() {
        return path.resolveSibling(path.getFileName() + ".unfinished");
    }
}
