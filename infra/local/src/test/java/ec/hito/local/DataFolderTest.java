package ec.hito.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void isForNobodyElsesEyes() throws IOException {
        try (var folder = DataFolder.open(temporary.resolve("data"), DataMark.REAL)) {
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

    @Test
    void throwsAwayProgramsOfAFirstStartThatWasCutShortAndNoOthers() throws IOException {
        try (var folder = DataFolder.open(temporary.resolve("data"), DataMark.REAL)) {
            Files.createDirectories(folder.postgresBinaries().resolve("PG-1/lib"));

            folder.dropHalfUnpacked();
            assertThat(folder.postgresBinaries()).exists();

            Files.createFile(temporary.resolve("data/postgres.unfinished"));
            folder.dropHalfUnpacked();
            assertThat(folder.postgresBinaries()).doesNotExist();
        }
    }

    @Nested
    class WhenAFolderIsThereAlready {
        private Path data;

        @BeforeEach
        void name() {
            data = temporary.resolve("data");
        }

        @Test
        void takesAnEmptyOneAndMarksItAndKeepsOthersOut() throws IOException {
            Files.createDirectory(data);

            DataFolder.open(data, DataMark.REAL).close();

            assertThat(Files.getPosixFilePermissions(data)).hasSize(3);
            assertThat(data.resolve("hito-data.txt")).content().startsWith("This is a data folder of Hito.\n");
            DataFolder.open(data, DataMark.REAL).close();
        }

        @Test
        void refusesSomebodyElsesAndLeavesItAsItIs() throws IOException {
            write("postgres/PG_VERSION", "kafka/topics", "run/today");
            var before = contents(data);

            assertThatThrownBy(() -> DataFolder.open(data, DataMark.REAL))
                    .hasMessage("The folder " + data
                            + " is not empty and is no data folder of Hito: name another with --data.");

            assertThat(contents(data)).isEqualTo(before);
        }

        @Test
        void knowsItsOwnFromBeforeThereWereMarks() throws IOException {
            write("postgres/PG_VERSION", "kafka/server.properties", "run/lock");

            DataFolder.open(data, DataMark.REAL).close();

            assertThat(data.resolve("hito-data.txt")).exists();
        }

        @Test
        void resetsNoneWithoutAMark() throws IOException {
            write("postgres/PG_VERSION", "kafka/topics", "logs/mine.log");
            var before = contents(data);
            var reset = new Reset(data, DataMark.REAL, InputStream.nullInputStream(), System.out);

            assertThatThrownBy(() -> reset.run(true))
                    .hasMessage("The folder " + data
                            + " is not known to be Hito's, because it has no hito-data.txt: it stays as it is.");

            assertThat(contents(data)).isEqualTo(before);
        }

        private void write(String... files) throws IOException {
            for (var file : files) {
                Files.createDirectories(data.resolve(file).getParent());
                Files.writeString(data.resolve(file), "");
            }
        }

        private List<Path> contents(Path folder) throws IOException {
            try (var paths = Files.walk(folder)) {
                return paths.sorted().toList();
            }
        }
    }

    @Nested
    class WhenItsDataAreSimulated {
        private Path real;
        private Path simulated;

        @BeforeEach
        void make() {
            real = temporary.resolve("real");
            simulated = temporary.resolve("simulated");
            DataFolder.open(real, DataMark.REAL).close();
            DataFolder.open(simulated, DataMark.SIMULATED).close();
        }

        @Test
        void neitherTaskOpensTheFolderOfTheOther() {
            assertThatThrownBy(() -> DataFolder.open(simulated, DataMark.REAL))
                    .hasMessage("The folder " + simulated + " is one of ./hito demo and none of ./hito run:"
                            + " it stays as it is; name another with --data.");
            assertThatThrownBy(() -> DataFolder.open(real, DataMark.SIMULATED))
                    .hasMessageContaining("is one of ./hito run and none of ./hito demo");
            assertThatThrownBy(() -> DataFolder.openMarked(real, DataMark.SIMULATED))
                    .hasMessageContaining("it stays as it is");
        }

        @Test
        void whatWasCutShortIsThrownAwayAndWhatIsWholeStays() throws IOException {
            Files.writeString(
                    Files.createDirectories(simulated.resolve("postgres")).resolve("PG_VERSION"), "18");
            Files.writeString(simulated.resolve("filled"), "seed 1");
            try (var folder = DataFolder.open(simulated, DataMark.SIMULATED)) {
                assertThat(folder.dropUnfilled()).isFalse();

                Files.delete(folder.filled());
                assertThat(folder.dropUnfilled()).isTrue();
                assertThat(simulated.resolve("postgres")).doesNotExist();
                assertThat(folder.dropUnfilled()).isFalse();
            }
        }
    }

    @Nested
    class WhenReset {
        private final ByteArrayOutputStream output = new ByteArrayOutputStream();
        private Path data;

        @BeforeEach
        void fill() throws IOException {
            data = temporary.resolve("data");
            DataFolder.open(data, DataMark.REAL).close();
            Files.writeString(Files.createDirectories(data.resolve("postgres")).resolve("PG_VERSION"), "18");
            Files.writeString(data.resolve("seeded"), "");
            Files.writeString(data.resolve("mine.txt"), "not Hito's");
        }

        @Test
        void deletesHitosOwnFilesOnceThePersonAgrees() throws IOException {
            assertThat(answer("y\n")).isZero();

            try (var left = Files.list(data)) {
                assertThat(left).containsExactlyInAnyOrder(data.resolve("mine.txt"), data.resolve(DataMark.FILE));
            }
            assertThat(output.toString(StandardCharsets.UTF_8)).contains(data.resolve("postgres") + "\n");
            DataFolder.open(data, DataMark.REAL).close();
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
            return new Reset(data, DataMark.REAL, in, new PrintStream(output, true, StandardCharsets.UTF_8)).run(false);
        }
    }
}
