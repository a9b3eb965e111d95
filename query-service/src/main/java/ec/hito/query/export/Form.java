package ec.hito.query.export;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What kind of file is written. */
interface Form {
    Set<String> SEPARATORS = Set.of(";", ",");

    /** How its name ends. */
    String extension();

    MediaType type();

    /** Begins a file on {@code out}, which is closed with it. */
    Sheet begin(OutputStream out, Table table, About about);

    /**
     * @param extension one of those that a call takes
     * @param separator of the cells of a CSV; null for the one that spreadsheet programs expect in Ecuador
     * @throws ProblemException 400 if a separator is given that is none, or to a file that has none
     */
    static Form of(String extension, @Nullable String separator) {
        if (extension.equals("csv")) {
            if (separator != null && !SEPARATORS.contains(separator)) {
                throw new ProblemException(
                        Problem.invalid(List.of(FieldFault.of("sep", "unknown-reference", separator))));
            }
            return new CsvForm(separator == null ? ';' : separator.charAt(0));
        }
        if (separator != null) {
            throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "unknown-parameter", "sep")
                    .at("sep", "unknown-parameter"));
        }
        return extension.equals("xlsx") ? new XlsxForm() : new JsonForm();
    }
}
