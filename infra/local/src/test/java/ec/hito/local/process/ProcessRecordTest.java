package ec.hito.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final Process process = sleeper();

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void leadsToTheProcessThatItNames() {
        var file = folder.resolve("run/sleeper.process");
        ProcessRecord.of(process).write(file);

        assertThat(Ending.leftover(file, PATIENCE)).isTrue();
        // Our own view of a child lags a moment behind the system's, which the ending went by.
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
        assertThat(Ending.leftover(file, PATIENCE)).isFalse();
    }

    @Test
    void leavesAnotherProcessAloneThatWasGivenTheSameNumber() {
        var file = folder.resolve("sleeper.process");
        var earlier = ProcessRecord.of(process).startedAt().minusSeconds(60);
        new ProcessRecord(process.pid(), earlier).write(file);

        assertThat(Ending.leftover(file, PATIENCE)).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void isNothingWhereItWasCutShort() throws IOException {
        var file = Files.writeString(folder.resolve("sleeper.process"), "12");

        assertThat(ProcessRecord.read(file)).isEmpty();
        assertThat(ProcessRecord.read(folder.resolve("none"))).isEmpty();
    }

    private static Process sleeper() {
        try {
            return new ProcessBuilder("sleep", "60").start();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
