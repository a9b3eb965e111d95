package ec.hito.command.evidence.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.web.NoRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFolderTest {
    private static final Instant NOW = Instant.parse("2026-03-31T15:00:00Z");

    @TempDir
    private Path above;

    private Path folder;
    private IncomingFolder incoming;

    @BeforeEach
    void open() throws IOException {
        folder = above.resolve("incoming");
        incoming = new IncomingFolder(folder);
        incoming.sweep(NOW);
    }

    @AfterEach
    void close() {
        incoming.close();
    }

    @Test
    void nobodyElseMayLookIntoIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(incoming.newFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAKilledProcessLeftIsDeletedAndWhatComesInIsNot() throws IOException {
        var left = touched(incoming.newFile(), 61);
        var comingIn = touched(incoming.newFile(), 59);

        incoming.sweep(NOW);

        assertThat(left).doesNotExist();
        assertThat(comingIn).exists();
    }

    @Test
    void whereSomebodyDeletedItItIsMadeAgain() throws IOException {
        Files.delete(folder);
        incoming.sweep(NOW);
        assertThat(incoming.newFile()).exists();
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoRoom() throws IOException {
        Files.delete(folder);
        Files.writeString(folder, "a file");
        assertThatExceptionOfType(NoRoom.class).isThrownBy(incoming::newFile);
    }

    private static Path touched(Path file, int minutesAgo) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(minutesAgo, ChronoUnit.MINUTES)));
    }
}
