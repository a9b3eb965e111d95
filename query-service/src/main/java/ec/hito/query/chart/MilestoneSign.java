package ec.hito.query.chart;

import ec.hito.query.milestone.MilestoneView;

/** How a milestone stands, as a sign that can be told from the others without its colour. */
public enum MilestoneSign {
    PLANNED("planned"),
    ACHIEVED("achieved"),
    VERIFIED("verified"),
    OVERDUE("overdue"),
    CANCELLED("cancelled");

    private final String code;

    MilestoneSign(String code) {
        this.code = code;
    }

    /** Styles and words go by it. */
    public String code() {
        return code;
    }

    /** Its outline around the origin, 14 high and wide. */
    public String outline() {
        return switch (this) {
            case PLANNED -> "M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6zM0-4A4 4 0 1 1 0 4 4 4 0 1 1 0-4z";
            case ACHIEVED -> "M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6z";
            case VERIFIED -> "M-7-7H7V7H-7zM-4.6.4-1.6 3.8 4.8-2.8 3.4-4.2-1.6 1.2-3.2-.9z";
            case OVERDUE -> "M0-7 7 6H-7zM-1-2.5V2H1V-2.5zM-1 3V5H1V3z";
            case CANCELLED -> "M-6-4-4-6 0-2 4-6 6-4 2 0 6 4 4 6 0 2-4 6-6 4-2 0z";
        };
    }

    static MilestoneSign of(MilestoneView milestone) {
        if (milestone.cancelledOn() != null) {
            return CANCELLED;
        }
        if (milestone.verifiedOn() != null) {
            return VERIFIED;
        }
        if (milestone.achievedOn() != null) {
            return ACHIEVED;
        }
        return milestone.overdue() ? OVERDUE : PLANNED;
    }
}
