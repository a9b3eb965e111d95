package ec.hito.command.imports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.table.Table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The bytes of a CSV file as records: UTF-8 with or without a byte order mark, separated by commas or semicolons. */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** @throws RejectedException with an {@link UnreadableFile} if these bytes are no such file */
    static List<Row> rowsOf(byte[] bytes) {
        var text = decoded(bytes);
        var csv = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false);
        try (var records = csv.ofCsvRecord(text)) {
            return rows(records.stream());
        } catch (CsvParseException e) {
            throw new RejectedException(new UnreadableFile.MalformedCsv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RejectedException(new UnreadableFile.NotUtf8());
        }
    }

    /** No header holds either sign, so the one that occurs more often in the first line separates. */
    private static char separatorOf(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        var commas = firstLine.chars().filter(sign -> sign == ',').count();
        var semicolons = firstLine.chars().filter(sign -> sign == ';').count();
        return semicolons > commas ? ';' : ',';
    }

    /** Spreadsheets leave rows of nothing but separators behind. */
    private static List<Row> rows(Stream<CsvRecord> records) {
        // The headers, and one more than there may be below them.
        var rows = records.map(record -> new Row(Math.toIntExact(record.getStartingLineNumber()), record.getFields()))
                .filter(Row::saysSomething)
                .limit(Table.MOST_ROWS + 2)
                .toList();
        if (rows.size() > Table.MOST_ROWS + 1) {
            throw new RejectedException(new UnreadableFile.TooLarge(Table.MOST_ROWS));
        }
        return rows;
    }
}
