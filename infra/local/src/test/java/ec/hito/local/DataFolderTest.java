package ec.hito.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void isForNobodyElsesEyes() throws IOException {
        try (var folder = DataFolder.open(temporary.resolve("data"))) {
            assertThat(Files.getPosixFilePermissions(temporary.resolve("data"))).hasSize(3);
            assertThat(folder.kafka()).isEqualTo(temporary.resolve("data/kafka"));
        }
    }

    @Test
    void saysWhenTheDiskIsFull() {
        assertThatThrownBy(() -> DataFolder.requireSpace(temporary.resolve("not/yet/there"), Long.MAX_VALUE))
                .hasMessageStartingWith("The disk is full: " + temporary + " has ")
                .hasMessageContaining("--data");
    }

    @Nested
    class WhenReset {
        private final ByteArrayOutputStream output = new ByteArrayOutputStream();
        private Path data;

        @BeforeEach
        void fill() throws IOException {
            data = Files.createDirectories(temporary.resolve("data"));
            Files.writeString(Files.createDirectories(data.resolve("postgres")).resolve("PG_VERSION"), "18");
            Files.writeString(data.resolve("seeded"), "");
            Files.writeString(data.resolve("mine.txt"), "not Hito's");
        }

        @Test
        void deletesHitosOwnFilesOnceThePersonAgrees() throws IOException {
            assertThat(answer("y\n")).isZero();

            try (var left = Files.list(data)) {
                assertThat(left).containsExactly(data.resolve("mine.txt"));
            }
            assertThat(output.toString(StandardCharsets.UTF_8)).contains(data.resolve("postgres") + "\n");
        }

        @Test
        void deletesNothingOnAnyOtherAnswer() {
            assertThat(answer("\n")).isEqualTo(1);
            assertThat(answer("no\n")).isEqualTo(1);
            assertThat(answer("")).isEqualTo(1);

            assertThat(data.resolve("postgres/PG_VERSION")).exists();
        }

        private int answer(String typed) {
            var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
            return new Reset(data, in, new PrintStream(output, true, StandardCharsets.UTF_8)).run(false);
        }
    }
}
