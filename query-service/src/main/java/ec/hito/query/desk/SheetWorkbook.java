package ec.hito.query.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The monthly sheet as a workbook, to be filled in with a spreadsheet program. Its headers are in Spanish whatever the language of the pages:
 * it goes from hand to hand.
 */
final class SheetWorkbook {
    /** What somebody wrote for one milestone, by the names of the sheet's fields. */
    record Filled(String milestone, Map<String, String> typed) {}

    /** That a file is no workbook, or not one of these. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable() {
            super("no sheet of milestones", null, false, false);
        }
    }

    private enum Column {
        INITIATIVE("Iniciativa", 16, null),
        NAME("Nombre", 40, null),
        MILESTONE("Hito", 40, null),
        DUE_ON("Vence", 12, null),
        SO_FAR("Avance hasta hoy (%)", 20, null),
        PERCENT("Avance (%)", 12, "percent"),
        DAY("Día", 12, "effectiveOn"),
        NOTE("Nota", 40, "note"),
        EVIDENCE("Respaldo (enlaces)", 40, "evidence"),
        ACHIEVED("Cumplido (sí)", 14, Sheet.Row.ACHIEVED),
        ID("Clave del hito (no cambiar)", 38, null);

        private final String header;
        private final int width;
        private final @Nullable String field;

        Column(String header, int width, @Nullable String field) {
            this.header = header;
            this.width = width;
            this.field = field;
        }
    }

    private static final ReadingOptions FORMATS = new ReadingOptions(true, false);
    private static final String DAY = "yyyy-mm-dd";
    private static final Pattern WRITTEN_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** No sheet unpacks to so much, nor has so many rows. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int MOST_ROWS = 5_000;

    private SheetWorkbook() {}

    /** @param title of the worksheet */
    static void write(Sheet sheet, String title, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Hito", "1.0")) {
            var page = workbook.newWorksheet(title);
            page.freezePane(0, 1);
            for (var column : Column.values()) {
                page.inlineString(0, column.ordinal(), column.header);
                page.width(column.ordinal(), column.width);
            }
            page.range(0, 0, 0, Column.values().length - 1).style().bold().set();
            for (int i = 0; i < sheet.rows().size(); i++) {
                write(sheet.rows().get(i), page, i + 1);
            }
        }
    }

    private static void write(Sheet.Row row, Worksheet page, int line) {
        var initiative = row.open().initiative().summary();
        var milestone = row.open().milestone();
        text(page, line, Column.INITIATIVE, initiative.code().value());
        text(page, line, Column.NAME, initiative.name());
        text(page, line, Column.MILESTONE, milestone.title());
        page.value(line, Column.DUE_ON.ordinal(), milestone.dueOn());
        if (milestone.percent() != null) {
            page.value(line, Column.SO_FAR.ordinal(), milestone.percent().value());
        }
        Stream.of(Column.DUE_ON, Column.DAY)
                .forEach(day -> page.style(line, day.ordinal()).format(DAY).set());
        text(page, line, Column.ID, row.id());
    }

    private static void text(Worksheet page, int line, Column column, String text) {
        page.inlineString(line, column.ordinal(), text);
    }

    /**
     * What is written in the file, milestone by milestone; those for which nothing is written are left out.
     *
     * @throws Unreadable if it is no workbook, or one without the sheet's headers
     */
    static List<Filled> read(byte[] file) throws Unreadable {
        try {
            refuseWhatUnpacksToTooMuch(file);
            return filled(file);
        } catch (IOException | RuntimeException _) {
            throw new Unreadable();
        }
    }

    private static List<Filled> filled(byte[] file) throws IOException, Unreadable {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            var read = rows.limit(MOST_ROWS).toList();
            if (read.isEmpty()) {
                throw new Unreadable();
            }
            var places = places(read.getFirst());
            return read.stream()
                    .skip(1)
                    .map(row -> filled(row, places))
                    .filter(filled ->
                            !filled.milestone().isEmpty() && !filled.typed().isEmpty())
                    .toList();
        }
    }

    /** By what it really unpacks to: what a file says of its own size may be wrong, or missing. */
    private static void refuseWhatUnpacksToTooMuch(byte[] file) throws IOException, Unreadable {
        var left = MOST_BYTES;
        var buffer = new byte[8192];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var unpacked = zip.getInputStream(entry)) {
                    for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new Unreadable();
                        }
                    }
                }
            }
        }
    }

    private static Map<Column, Integer> places(Row headers) throws Unreadable {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var cell : headers) {
            if (cell != null) {
                named(cell.getText()).ifPresent(column -> places.putIfAbsent(column, cell.getColumnIndex()));
            }
        }
        if (!places.containsKey(Column.ID)) {
            throw new Unreadable();
        }
        return places;
    }

    private static Optional<Column> named(String header) {
        return Arrays.stream(Column.values())
                .filter(column -> column.header.equalsIgnoreCase(header.strip()))
                .findFirst();
    }

    private static Filled filled(Row row, Map<Column, Integer> places) {
        var typed = new HashMap<String, String>();
        places.forEach((column, place) -> {
            var said = row.getOptionalCell(place)
                    .map(cell -> written(cell, column))
                    .orElse("");
            if (column.field != null && !said.isEmpty()) {
                typed.put(column.field, said);
            }
        });
        var id = row.getOptionalCell(Objects.requireNonNull(places.get(Column.ID)))
                .map(cell -> cell.getText().strip())
                .orElse("");
        return new Filled(id, typed);
    }

    /** As a person would type it into the sheet's field. */
    private static String written(Cell cell, Column column) {
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        var number = cell.getType() == CellType.NUMBER;
        return switch (column) {
            case DAY ->
                number
                        ? cell.asDate().toLocalDate().toString()
                        : day(cell.getText().strip());
            case PERCENT ->
                number ? percent(cell) : cell.getText().replace("%", "").strip();
            case ACHIEVED -> isYes(cell.getText().strip()) ? "yes" : "";
            default -> cell.getText().strip();
        };
    }

    /** 0.6 that is shown as 60 % is meant as 60. */
    private static String percent(Cell cell) {
        var format = cell.getDataFormatString();
        var shownAsPercent = format != null && format.contains("%");
        return cell.asNumber()
                .multiply(shownAsPercent ? BigDecimal.valueOf(100) : BigDecimal.ONE)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A day as people in Ecuador write it; what is none stays as it is, and is told at its field. */
    private static String day(String text) {
        var written = WRITTEN_DAY.matcher(text);
        if (!written.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(written.group(3)),
                            Integer.parseInt(written.group(2)),
                            Integer.parseInt(written.group(1)))
                    .toString();
        } catch (RuntimeException _) {
            return text;
        }
    }

    private static boolean isYes(String text) {
        return List.of("sí", "si", "s", "x", "1", "yes", "true", "verdadero").contains(text.toLowerCase(Locale.ROOT));
    }
}
