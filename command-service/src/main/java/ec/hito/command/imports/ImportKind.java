package ec.hito.command.imports;

import java.util.Locale;

/** What an imported file holds. */
public enum ImportKind {
    MATRIX,
    ASSIGNMENTS,
    MILESTONES;

    /** The kind's name on disk and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
