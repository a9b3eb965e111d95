package ec.hito.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process a server is: its number alone would not do, since the system gives numbers out again.
 *
 * @param startedAt as the system tells it
 */
public record ProcessRecord(long pid, Instant startedAt) {
    /**
     * The system's own reading of a start instant moves a little when its clock is corrected, and PostgreSQL notes its own only once its program
     * runs, in whole seconds. No number is given out again so soon.
     */
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    static ProcessRecord of(Process process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElseGet(Instant::now));
    }

    /** The record kept in the file, or nothing when there is none or it was cut short. */
    static Optional<ProcessRecord> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new ProcessRecord(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1))));
        } catch (IOException | NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + "\n" + startedAt + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process, if it still runs. Another one that was given the same number is not it. */
    public Optional<ProcessHandle> live() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .filter(instant ->
                                Duration.between(instant, startedAt).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent());
    }
}
