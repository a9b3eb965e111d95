package ec.hito.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a process printed. The logs of the last runs are kept beside it as {@code NAME.log.1} and so on. */
public record LogFile(Path path) {
    private static final int EARLIER_RUNS = 3;
    private static final int TAIL_BYTES = 65_536;

    /** Opens a new log and moves the earlier ones one number up; the oldest goes. */
    public static LogFile rotated(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            for (var number = EARLIER_RUNS; number >= 1; number--) {
                var younger = number == 1 ? path : numbered(path, number - 1);
                if (Files.exists(younger)) {
                    Files.move(younger, numbered(path, number), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.createFile(path);
            return new LogFile(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(path.toFile());
    }

    /** The last lines, oldest first, as many as a long stack trace has; none when the log cannot be read. */
    List<String> tail() {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Path numbered(Path path, int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }
}
