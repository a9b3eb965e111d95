package ec.hito.command.imports.matrix;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ec.hito.command.decision.RejectedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a CSV file as records: UTF-8 with or without a byte order mark, separated by commas or semicolons. */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** @throws RejectedException with an {@link UnreadableFile} if these bytes are no such file */
    static List<CsvRecord> recordsOf(byte[] bytes) {
        var text = decoded(bytes);
        var csv = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false);
        try (var records = csv.ofCsvRecord(text)) {
            return records.stream().filter(CsvText::saysSomething).toList();
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

    /** No header of the matrix holds either sign, so the one that occurs more often in the first line separates. */
    private static char separatorOf(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        var commas = firstLine.chars().filter(sign -> sign == ',').count();
        var semicolons = firstLine.chars().filter(sign -> sign == ';').count();
        return semicolons > commas ? ';' : ',';
    }

    /** Spreadsheets leave rows of nothing but separators behind. */
    private static boolean saysSomething(CsvRecord row) {
        return row.getFields().stream().anyMatch(cell -> !cell.isBlank());
    }
}
