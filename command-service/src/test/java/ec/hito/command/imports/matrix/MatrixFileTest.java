package ec.hito.command.imports.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ec.hito.command.OfficialData;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Rejection;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Table;
import ec.hito.command.imports.table.UnreadableFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixFileTest {
    private static final String HEADERS =
            "entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms\n";

    @Nested
    class WhenTheFileIsWell {
        private final MatrixFile official = MatrixFile.of(Table.read(OfficialData.matrix()));

        @Test
        void readsEveryRow() {
            assertThat(official.rows()).hasSize(129);
            assertThat(official.faults()).isEmpty();
            assertThat(official.warnings()).isEmpty();
        }

        @Test
        void countsLinesAsAPersonDoes() {
            var file = read(HEADERS + "1,I1,1.1,Uno,1,\"Articular\ny más\",\n2,I2,1.1,Dos,1,Articular,\n");
            assertThat(file.rows()).extracting(MatrixRow::line).containsExactly(2, 4);
            assertThat(file.rows().getFirst().objective()).isEqualTo("Articular\ny más");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void readsTheSameFromASpreadsheet(boolean byteOrderMark) {
            var saved = rewritten(';', LineDelimiter.CRLF, 0);
            assertThat(read((byteOrderMark ? "\uFEFF" : "") + saved).rows()).isEqualTo(official.rows());
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '|',
                value = {"'=1+1, =1+1", "=1+1, =1+1", "''=1+1, '=1+1", "'- uno, - uno", "'cita', 'cita'"})
        void takesOffWhatKeptATextFromBeingAFormula(String cell, String text) {
            assertThat(read(HEADERS + "1,I1,1.1,Uno,1," + cell + ",\n").rows())
                    .extracting(MatrixRow::objective)
                    .containsExactly(text);
        }

        @Test
        void readsColumnsInAnyOrder() {
            assertThat(read(rewritten(',', LineDelimiter.LF, 42)).rows()).isEqualTo(official.rows());
        }

        @Test
        void passesOverRowsOfNothing() {
            assertThat(read(HEADERS + "1,I1,1.1,Uno,1,Articular,\n,,,,,,\n\n").rows())
                    .hasSize(1);
        }

        @Test
        void passesOverColumnsOfOthersAndSaysSo() {
            var file = read(HEADERS.strip() + ",budget\n1,I1,1.1,Uno,1,Articular,,100\n");
            assertThat(file.rows()).hasSize(1);
            assertThat(file.warnings()).containsExactly(new Remark(1, "budget", "unknown-column", List.of("budget")));
        }
    }

    @Nested
    class WhenTheFileCannotBeRead {
        @Test
        void namesEveryMissingColumn() {
            assertUnreadable(
                    bytes("entry,initiative_key,management_objective,initiative,articulation_objective\n"
                            + "1,I1,1.1,U,A\n"),
                    new UnreadableFile.WrongHeaders(List.of(
                            Fault.at("articulation_no", "missing-column"), Fault.at("mechanisms", "missing-column"))));
        }

        @Test
        void namesAColumnThatStandsThereTwice() {
            assertUnreadable(
                    bytes(HEADERS.strip() + ",entry\n1,I1,1.1,Uno,1,Articular,,1\n"),
                    new UnreadableFile.WrongHeaders(List.of(Fault.at("entry", "duplicate-column"))));
        }

        @Test
        void refusesAnotherEncoding() {
            var latin = (HEADERS + "1,I1,1.1,Gestión,1,Articular,\n").getBytes(StandardCharsets.ISO_8859_1);
            assertUnreadable(latin, new UnreadableFile.NotUtf8());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", HEADERS})
        void refusesAFileWithoutRows(String csv) {
            assertUnreadable(bytes(csv), new UnreadableFile.Empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,I1,1.1,\"Uno,1,Articular,\n", "1,I1,1.1,\"Uno\"x,1,Articular,\n"})
        void refusesQuotesThatDoNotMatch(String row) {
            assertUnreadable(bytes(HEADERS + row), new UnreadableFile.MalformedCsv());
        }

        private void assertUnreadable(byte[] csv, Rejection rejection) {
            assertThatThrownBy(() -> MatrixFile.of(Table.read(csv)))
                    .asInstanceOf(type(RejectedException.class))
                    .extracting(RejectedException::rejection)
                    .isEqualTo(rejection);
        }
    }

    @Nested
    class WhenARowIsWrong {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            x,I1,1.1,Uno,1,Articular,        | entry                  | not-a-number
            0,I1,1.1,Uno,1,Articular,        | entry                  | not-a-number
            1,,1.1,Uno,1,Articular,          | initiative_key         | blank
            1,I 1,1.1,Uno,1,Articular,       | initiative_key         | not-a-key
            1,I1,uno,Uno,1,Articular,        | management_objective   | not-an-objective-code
            1,I1,1.1, ,1,Articular,          | initiative             | blank
            1,I1,1.1,Uno,,Articular,         | articulation_no        | blank
            1,I1,1.1,Uno,1,,                 | articulation_objective | blank
            """)
        void namesTheColumn(String row, String column, String code) {
            var file = read(HEADERS + "9,I9,1.1,Nueve,1,Articular,\n" + row + "\n");
            assertThat(file.rows()).hasSize(1);
            assertThat(file.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.row()).isEqualTo(3);
                assertThat(fault.column()).isEqualTo(column);
                assertThat(fault.code()).isEqualTo(code);
            });
        }

        @Test
        void gathersAllFaultsOfARow() {
            assertThat(read(HEADERS + "x,,1.1,Uno,1,Articular,\n").faults()).hasSize(2);
        }

        @Test
        void countsItsCells() {
            assertThat(read(HEADERS + "1,I1,1.1,Uno\n").faults())
                    .containsExactly(new Remark(2, null, "wrong-cell-count", List.of(4, 7)));
        }

        @Test
        void boundsTheMechanismsOfARow() {
            assertThat(read(HEADERS + "1,I1,1.1,Uno,1,Articular," + "Convenio; ".repeat(51) + "\n")
                            .faults())
                    .containsExactly(new Remark(2, "mechanisms", "too-many", List.of(50)));
        }

        @Test
        void refusesCharactersThatCannotBeKept() {
            assertThat(read(HEADERS + "1,I1,1.1,U\u0000no,1,Articular,\n").faults())
                    .containsExactly(new Remark(2, "initiative", "control-character", List.of()));
        }
    }

    private static MatrixFile read(String csv) {
        return MatrixFile.of(Table.read(bytes(csv)));
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    /** The official matrix as another program would save it, with its columns shuffled by {@code seed}, or not if that is 0. */
    private static String rewritten(char separator, LineDelimiter lineEnd, long seed) {
        var out = new StringWriter();
        try (var in = CsvReader.builder().ofCsvRecord(Import.official());
                var csv = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(lineEnd)
                        .build(out)) {
            in.forEach(row -> {
                var cells = new ArrayList<>(row.getFields());
                if (seed != 0) {
                    Collections.shuffle(cells, new Random(seed));
                }
                csv.writeRecord(cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
