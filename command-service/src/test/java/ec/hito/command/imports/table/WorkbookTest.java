package ec.hito.command.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Rejection;
import ec.hito.command.imports.table.Table.Row;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    @Nested
    class WhenAPersonSavedIt {
        @Test
        void textsStandAsTheyWereTyped() {
            var table = Table.read(
                    Workbooks.of(List.of(List.of("título", "nota"), List.of("Ley N.º 5 «A & B»", "dos\nlíneas"))));
            assertThat(table.headers().cells()).containsExactly("título", "nota");
            assertThat(table.rows()).containsExactly(new Row(2, List.of("Ley N.º 5 «A & B»", "dos\nlíneas")));
        }

        @Test
        void numbersAndDaysAreWrittenAsAPersonWould() {
            var table = Table.read(Workbooks.of(sheet -> {
                List.of("code", "weight", "due_on", "percent")
                        .forEach(header -> sheet.value(
                                0,
                                List.of("code", "weight", "due_on", "percent").indexOf(header),
                                header));
                sheet.value(1, 0, 1.1);
                sheet.value(1, 1, 3);
                sheet.value(1, 2, LocalDate.of(2026, 2, 28));
                sheet.style(1, 2).format("dd\\/mm\\/yyyy").set();
                sheet.value(1, 3, 45_000);
                sheet.style(1, 3).format("#,##0 \"días\"").set();
            }));
            assertThat(table.rows()).containsExactly(new Row(2, List.of("1.1", "3", "2026-02-28", "45000")));
        }

        @Test
        void aMergedCellCountsInEveryRowThatItSpans() {
            var table = Table.read(Workbooks.of(sheet -> {
                sheet.value(0, 0, "initiative_code");
                sheet.value(0, 1, "title");
                sheet.value(1, 0, "INI-2024-0001");
                sheet.range(1, 0, 3, 0).merge();
                for (int row = 1; row < 5; row++) {
                    sheet.value(row, 1, "Hito " + row);
                }
                sheet.value(4, 0, "INI-2024-0002");
            }));
            assertThat(table.rows())
                    .extracting(row -> row.cells().getFirst())
                    .containsExactly("INI-2024-0001", "INI-2024-0001", "INI-2024-0001", "INI-2024-0002");
        }

        @Test
        void emptyRowsAndCellsAreKeptApart() {
            var table = Table.read(Workbooks.of(sheet -> {
                sheet.value(0, 0, "a");
                sheet.value(0, 1, "b");
                sheet.value(0, 2, "c");
                sheet.value(3, 1, "x");
                sheet.value(5, 0, " ");
            }));
            assertThat(table.rows()).containsExactly(new Row(4, List.of("", "x", "")));
        }
    }

    @Nested
    class WhenAProgramWroteIt {
        @Test
        void textsMayStandInTheirCellsAndPlacesMayBeLeftOut() {
            var table = Table.read(Workbooks.ofXml("""
                <worksheet xmlns="strict"><sheetData>
                <row><c t="inlineStr"><is><t>a</t></is></c><c t="str"><f>X</f><v>b</v></c></row>
                <row><c t="inlineStr"><is><r><t>un</t></r><r><t>o</t></r><rPh><t>no</t></rPh></is></c><c><v>0.1</v></c></row>
                </sheetData></worksheet>\
                """));
            assertThat(table.headers().cells()).containsExactly("a", "b");
            assertThat(table.rows()).containsExactly(new Row(2, List.of("uno", "0.1")));
        }

        @Test
        void anEntityIsNeverExpanded() {
            var sheet = """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet><sheetData><row><c t="str"><v>&e;</v></c></row><row><c><v>1</v></c></row></sheetData></worksheet>\
                """;
            refused(Workbooks.ofXml(sheet), new UnreadableFile.MalformedWorkbook());
        }
    }

    @Nested
    class WhenItCannotBeRead {
        @Test
        void anotherZipIsNoWorkbook() {
            refused(Workbooks.another(), new UnreadableFile.MalformedWorkbook());
        }

        @Test
        void aTornFileIsNoWorkbook() {
            refused(
                    "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1),
                    new UnreadableFile.MalformedWorkbook());
        }

        @Test
        void aNumberThatIsNoneIsNoWorkbook() {
            var sheet = "<worksheet><sheetData><row r=\"x\"><c><v>1</v></c></row></sheetData></worksheet>";
            refused(Workbooks.ofXml(sheet), new UnreadableFile.MalformedWorkbook());
        }

        @Test
        void whatUnpacksToTooMuchIsTooLarge() {
            var bomb = Workbooks.bomb();
            assertThat(bomb).hasSizeLessThan(1 << 20);
            refused(bomb, new UnreadableFile.TooLarge(Table.MOST_ROWS));
        }

        @Test
        void tooManyColumnsAreTooLarge() {
            refused(
                    Workbooks.ofXml(
                            "<worksheet><sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>"),
                    new UnreadableFile.TooLarge(Table.MOST_ROWS));
        }
    }

    private static void refused(byte[] file, Rejection rejection) {
        assertThatThrownBy(() -> Table.read(file))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(rejection));
    }
}
