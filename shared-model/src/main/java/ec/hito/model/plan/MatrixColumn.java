package ec.hito.model.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the matrix as a file, the same for import and export; a row is one articulation. */
public enum MatrixColumn {
    ENTRY(true),
    INITIATIVE_KEY(true),
    MANAGEMENT_OBJECTIVE(true),
    INITIATIVE(true),
    ARTICULATION_NO(true),
    ARTICULATION_OBJECTIVE(true),
    MECHANISMS(true),
    MECHANISMS_AS_WRITTEN(false),
    EXECUTING_AGENCY(false),
    PROMOTING_AGENCY(false),
    INITIATIVE_TYPE(false),
    ACTORS_NAMED(false),
    PLACES_NAMED(false),
    SOURCE_LINES(false),
    ANOMALIES(false);

    private final boolean required;

    MatrixColumn(boolean required) {
        this.required = required;
    }

    /** Whether a file without this column is refused. */
    public boolean required() {
        return required;
    }

    /** The column's name in the file's first row, such as {@code articulation_no}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MatrixColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
