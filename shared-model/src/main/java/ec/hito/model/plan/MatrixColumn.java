package ec.hito.model.plan;

import java.util.Locale;

/** The columns of the matrix as a file, the same for import and export; a row is one articulation. */
public enum MatrixColumn implements Column {
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

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
