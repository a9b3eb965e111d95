package ec.hito.command.imports.table;

import ec.hito.command.decision.RejectedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file as its rows.
 *
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param rows those below the headers that say something, at least one
 */
public record Table(String sha256, Row headers, List<Row> rows) {
    /** More than any plan has, and few enough to be held. */
    static final int MOST_ROWS = 100_000;

    /** @param line of the file, or of the sheet, as a person counts it */
    public record Row(int line, List<String> cells) {
        boolean saysSomething() {
            return cells.stream().anyMatch(cell -> !cell.isBlank());
        }
    }

    /**
     * Reads a CSV file or the first sheet of an XLSX workbook. Which of them it is is told by its bytes: people name files as they like.
     *
     * @throws RejectedException with an {@link UnreadableFile} if it is neither, or has no row below its headers
     */
    public static Table read(byte[] file) {
        var rows = Workbook.is(file) ? Workbook.rowsOf(file) : CsvText.rowsOf(file);
        if (rows.size() < 2) {
            throw new RejectedException(new UnreadableFile.Empty());
        }
        return new Table(sha256(file), rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
