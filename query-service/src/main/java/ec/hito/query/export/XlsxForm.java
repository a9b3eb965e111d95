package ec.hito.query.export;

import java.io.OutputStream;
import org.springframework.http.MediaType;

/** A workbook: the rows on its first sheet, which is the one that an import reads, and on a second one what it is of. */
record XlsxForm() implements Form {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public MediaType type() {
        return MediaType.parseMediaType(MEDIA_TYPE);
    }

    @Override
    public Sheet begin(OutputStream out, Table table, About about) {
        return new XlsxSheet(out, table, about);
    }
}
