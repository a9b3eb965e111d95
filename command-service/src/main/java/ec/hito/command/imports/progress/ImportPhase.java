package ec.hito.command.imports.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an import is at. */
public enum ImportPhase {
    /** The file is read; how many rows it has is not known yet. */
    READING,
    /** Its rows are decided, one after the other. */
    DECIDING,
    /** What was decided is appended, all of it at once. */
    APPENDING,
    /** It is applied, or was a dry run, or changed nothing. */
    DONE,
    /** It came to nothing. */
    REFUSED,
    /** It was applied, and was taken back. */
    UNDONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isUnderWay() {
        return switch (this) {
            case READING, DECIDING, APPENDING -> true;
            case DONE, REFUSED, UNDONE -> false;
        };
    }
}
