package ec.hito.query.export;

import ec.hito.model.plan.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook whose texts stand in their cells: a table of shared texts would be held until the end. */
final class XlsxSheet implements Sheet {
    /** Rows are held until there are so many of them. */
    private static final int PAGE = 500;

    /** What a workbook writes for a character that XML can't hold; where a text has it, it has to be written as one of these itself. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED = "_x005F_";
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Worksheet rows;
    private final About about;
    private int line;

    XlsxSheet(OutputStream out, Table table, About about) {
        this.workbook = new Workbook(out, "Hito", "1.0");
        this.rows = workbook.newWorksheet(table.title());
        this.about = about;
        rows.freezePane(0, 1);
        row(table.headers().toArray());
    }

    @Override
    public void row(@Nullable Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            write(rows, line, column, cells[column]);
        }
        line++;
        if (line % PAGE == 0) {
            flush();
        }
    }

    private static void write(Worksheet sheet, int line, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format(DAY).set();
            }
            default -> write(sheet, line, column, Sheet.text(cell));
        }
    }

    /** A cell of text is no formula, whatever it begins with; but where a text begins like one that was guarded, its reader takes it for that. */
    private static void write(Worksheet sheet, int line, int column, String text) {
        var kept = text.startsWith("'") ? FormulaGuard.guarded(text) : text;
        if (!kept.isEmpty()) {
            sheet.inlineString(line, column, LOOKS_ESCAPED.matcher(kept).replaceAll(ESCAPED));
        }
    }

    private void flush() {
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.finish();
        sayWhatItIs(workbook.newWorksheet("Acerca de"));
        workbook.close();
    }

    private void sayWhatItIs(Worksheet sheet) {
        var moment = about.moment();
        var newest = moment.dataUpTo();
        var said = new ArrayList<>(List.of(
                new Object[] {"Día de las cifras (asOf)", moment.asOf()},
                new Object[] {"Posición del registro (position)", moment.position()},
                new Object[] {"Datos hasta (dataUpTo)", newest == null ? "" : newest.toString()},
                new Object[] {"Falta algo que no se pudo aplicar (incomplete)", moment.incomplete() ? "sí" : "no"},
                new Object[] {"Licencia de los datos (licence)", about.licence()}));
        if (about.simulated()) {
            said.addFirst(new Object[] {"Datos simulados (simulated)", "nada de esto ocurrió"});
        }
        for (int i = 0; i < said.size(); i++) {
            write(sheet, i, 0, said.get(i)[0]);
            write(sheet, i, 1, said.get(i)[1]);
        }
    }
}
