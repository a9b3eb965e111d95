package ec.hito.query.export;

import ec.hito.query.reading.Moment;
import ec.hito.query.search.Words;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Writes tables as files; inside a read's transaction. What a file is of is said in headers too, since a CSV has no place for it. */
final class ExportFiles {
    static final String POSITION = "Hito-Position";
    static final String AS_OF = "Hito-As-Of";
    static final String DATA_UP_TO = "Hito-Data-Up-To";
    static final String INCOMPLETE = "Hito-Incomplete";
    static final String LICENCE = "Hito-Licence";

    private final String licence;
    private final BooleanSupplier simulated;

    /**
     * @param simulated whether the store's data are
     * @throws IllegalArgumentException if the licence has other signs than those of ASCII, which a header does not take
     */
    ExportFiles(String licence, BooleanSupplier simulated) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(licence)) {
            throw new IllegalArgumentException("hito.export.licence has to be in ASCII: " + licence);
        }
        this.licence = licence;
        this.simulated = simulated;
    }

    ResponseEntity<InputStreamResource> of(Table table, Form form, Moment moment) {
        return simulated.getAsBoolean()
                ? written(new SimulatedTable(table), form, new About(moment, licence, true))
                : written(table, form, new About(moment, licence, false));
    }

    private ResponseEntity<InputStreamResource> written(Table table, Form form, About about) {
        var moment = about.moment();
        var file = WrittenFile.of(out -> {
            try (var sheet = form.begin(out, table, about)) {
                table.rows(moment, sheet::row);
            }
        });
        return ResponseEntity.ok()
                .headers(headers -> describe(headers, table, form, moment))
                .contentType(form.type())
                .contentLength(file.length())
                .body(new InputStreamResource(file.content()));
    }

    private void describe(HttpHeaders headers, Table table, Form form, Moment moment) {
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name(table, form, moment))
                .build());
        headers.set(POSITION, Long.toString(moment.position()));
        headers.set(AS_OF, moment.asOf().toString());
        if (moment.dataUpTo() != null) {
            headers.set(DATA_UP_TO, moment.dataUpTo().toString());
        }
        headers.set(INCOMPLETE, Boolean.toString(moment.incomplete()));
        headers.set(LICENCE, licence);
    }

    /** Such as {@code matriz-2026-06-30-1234.csv}: what is kept without its headers still says of which day and position it is. */
    private static String name(Table table, Form form, Moment moment) {
        return "%s-%s-%d.%s"
                .formatted(
                        String.join("-", Words.of(table.title())), moment.asOf(), moment.position(), form.extension());
    }
}
