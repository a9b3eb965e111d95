package ec.hito.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sees to it that a server and its folder go with this JVM, also when the JVM is killed. What it cannot survive is a
 * kill of the whole process group or of the machine.
 */
final class Guard {
    static final String PREFIX = "hito-test-";

    /** Keeps the pipes to the guards open: their end is the guards' sign. */
    private static final List<Process> GUARDS = new ArrayList<>();

    private Guard() {}

    /** A temporary folder for a server and its data. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(PREFIX + name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Watches a server that has the folder in its command line. */
    static synchronized void watch(Path folder, long pid) {
        try {
            GUARDS.add(new ProcessBuilder("/bin/sh", "-c", script(), "guard", folder.toString(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String script() throws IOException {
        try (var stream = Objects.requireNonNull(Guard.class.getResourceAsStream("guard.sh"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
