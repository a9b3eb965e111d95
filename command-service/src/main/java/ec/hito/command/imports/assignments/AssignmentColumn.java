package ec.hito.command.imports.assignments;

import ec.hito.model.plan.Column;
import java.util.Locale;

/** The columns of a file of assignments. */
public enum AssignmentColumn implements Column {
    /** Such as {@code INI-2024-0042}. */
    INITIATIVE_CODE(true),
    /** Code of the secretariat that leads; a blank cell says nothing. */
    LEAD_SECRETARIAT(false),
    /** Codes of secretariats that take part, separated by semicolons; who is not named stays. */
    PARTICIPANTS(false);

    private final boolean required;

    AssignmentColumn(boolean required) {
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
