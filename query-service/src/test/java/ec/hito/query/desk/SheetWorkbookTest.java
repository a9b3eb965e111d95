package ec.hito.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.query.desk.SheetWorkbook.Filled;
import ec.hito.query.desk.SheetWorkbook.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet that was filled in with a spreadsheet program says. */
class SheetWorkbookTest {
    private static final String KEY = "Clave del hito (no cambiar)";

    @Test
    void itsColumnsMayStandInAnyOrderAndFurtherOnesArePassedOver() throws Exception {
        var file = workbook(sheet -> {
            row(sheet, 0, "Nota", "Comentario del equipo", KEY, "Respaldo (enlaces)", "avance (%)");
            row(sheet, 1, "Con el acta", "aparte", "m-1", "https://example.org/acta.pdf", "60");
        });

        assertThat(SheetWorkbook.read(file))
                .containsExactly(new Filled(
                        "m-1",
                        Map.of("note", "Con el acta", "evidence", "https://example.org/acta.pdf", "percent", "60")));
    }

    @Test
    void numbersAndDaysAreReadAsTheProgramStoresThem() throws Exception {
        var file = workbook(sheet -> {
            row(sheet, 0, KEY, "Avance (%)", "Día");
            row(sheet, 1, "m-1");
            sheet.value(1, 1, new BigDecimal("62.5"));
            sheet.value(1, 2, LocalDate.of(2026, 5, 3));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
        });

        assertThat(SheetWorkbook.read(file))
                .containsExactly(new Filled("m-1", Map.of("percent", "62.5", "effectiveOn", "2026-05-03")));
    }

    @Test
    void aPercentageThatTheProgramShowsAsSuchIsTakenAsItIsShown() throws Exception {
        var file = workbook(sheet -> {
            row(sheet, 0, KEY, "Avance (%)");
            row(sheet, 1, "m-1");
            sheet.value(1, 1, 0.6);
            sheet.style(1, 1).format("0%").set();
        });

        assertThat(SheetWorkbook.read(file)).containsExactly(new Filled("m-1", Map.of("percent", "60")));
    }

    @ParameterizedTest
    @CsvSource({
        "3/5/2026, 2026-05-03",
        "03-05-2026, 2026-05-03",
        "2026-05-03, 2026-05-03",
        "31/02/2026, 31/02/2026",
        "ayer, ayer"
    })
    void aDayThatWasWrittenAsTextIsReadAsPeopleHereWriteIt(String written, String typed) throws Exception {
        var file = workbook(sheet -> {
            row(sheet, 0, KEY, "Día");
            row(sheet, 1, "m-1", written);
        });

        assertThat(SheetWorkbook.read(file)).containsExactly(new Filled("m-1", Map.of("effectiveOn", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sí", "Si", "X", " s "})
    void aMilestoneIsAchievedWhereItSaysYes(String yes) throws Exception {
        var file = workbook(sheet -> {
            row(sheet, 0, KEY, "Cumplido (sí)");
            row(sheet, 1, "m-1", yes);
            row(sheet, 2, "m-2", "no");
        });

        assertThat(SheetWorkbook.read(file)).containsExactly(new Filled("m-1", Map.of("achieved", "yes")));
    }

    @Test
    void rowsInWhichNothingWasFilledInAreLeftOut() throws Exception {
        var file = workbook(sheet -> {
            row(sheet, 0, KEY, "Hito", "Nota");
            row(sheet, 1, "m-1", "Línea base");
            row(sheet, 2, "m-2", "Estudio", "Listo");
            row(sheet, 3, "", "", "sin clave");
        });

        assertThat(SheetWorkbook.read(file)).extracting(Filled::milestone).containsExactly("m-2");
    }

    @Test
    void aFileWithoutTheKeysOrThatIsNoWorkbookIsRefused() throws IOException {
        var withoutKeys = workbook(sheet -> row(sheet, 0, "Hito", "Avance (%)"));

        for (var file : List.of(withoutKeys, "Hito;Avance".getBytes(), new byte[0], workbook(sheet -> {}))) {
            assertThatThrownBy(() -> SheetWorkbook.read(file)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefusedBeforeItIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 25; megabyte++) {
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> SheetWorkbook.read(bytes.toByteArray())).isInstanceOf(Unreadable.class);
    }

    private static byte[] workbook(Consumer<Worksheet> written) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            written.accept(workbook.newWorksheet("Hoja"));
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(line, column, cells[column]);
            }
        }
    }
}
