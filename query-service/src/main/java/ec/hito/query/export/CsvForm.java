package ec.hito.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ec.hito.model.plan.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** UTF-8 with a byte order mark, without which spreadsheet programs take accents for something else. */
record CsvForm(char separator) implements Form {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public MediaType type() {
        return new MediaType("text", "csv", StandardCharsets.UTF_8);
    }

    /** Headers and rows and nothing else, since every further line would be a row to whoever reads it. */
    @Override
    public Sheet begin(OutputStream out, Table table, About about) {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        mark(writer);
        var csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(table.headers());
        return new Sheet() {
            @Override
            public void row(@Nullable Object[] cells) {
                csv.writeRecord(Arrays.stream(cells).map(CsvForm::text).toList());
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    private static void mark(Writer writer) {
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : FormulaGuard.guarded(Sheet.text(cell));
    }
}
