package ec.hito.model.plan;

import java.util.Locale;

/** The columns of a file of milestones, the same for import and export. A milestone is known by its initiative and its title. */
public enum MilestoneColumn implements Column {
    /** Such as {@code INI-2024-0042}. */
    INITIATIVE_CODE(true),
    TITLE(true),
    /** The last day on which it is in time, {@code YYYY-MM-DD} or a day of the spreadsheet. */
    DUE_ON(true),
    /** With a point or a comma before the decimals. */
    WEIGHT(true),
    DELIVERABLE(false),
    PHASE(false);

    private final boolean required;

    MilestoneColumn(boolean required) {
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
