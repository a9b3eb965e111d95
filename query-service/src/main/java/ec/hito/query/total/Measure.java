package ec.hito.query.total;

import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;

/** What is counted or summed. The numbers are stored, and stay as they are. */
final class Measure {
    static final int INITIATIVES = 0;
    static final int MEASURED = 1;
    /** Sums of percentages, in units of 10<sup>-10</sup> percent. */
    static final int PROGRESS = 2;

    static final int VERIFIED_PROGRESS = 3;
    static final int EXPECTED_PROGRESS = 4;
    static final int BASELINE_EXPECTED_PROGRESS = 5;
    static final int PLANNED = 6;
    static final int ACHIEVED = 7;
    static final int VERIFIED = 8;
    static final int OVERDUE = 9;
    static final int DUE_SOON = 10;
    static final int RESCHEDULED = 11;
    static final int MILESTONES_CANCELLED = 12;
    static final int CANCELLED_AFTER_DUE = 13;
    static final int ENTRIES = 14;
    static final int USED = 15;
    static final int IN_FORCE = 16;
    static final int EXPIRING = 17;
    private static final int LIFECYCLES = 20;
    private static final int GAPS = 30;
    /** Four for each rule. */
    private static final int HEALTHS = 40;

    private Measure() {}

    static int of(Lifecycle lifecycle) {
        return LIFECYCLES
                + switch (lifecycle) {
                    case REGISTERED -> 0;
                    case IN_PROGRESS -> 1;
                    case SUSPENDED -> 2;
                    case COMPLETED -> 3;
                    case CANCELLED -> 4;
                };
    }

    static int of(Gap gap) {
        return GAPS
                + switch (gap) {
                    case WITHOUT_LEAD -> 0;
                    case WITHOUT_TYPE -> 1;
                    case WITHOUT_MILESTONES -> 2;
                    case WITHOUT_MECHANISM -> 3;
                    case WITHOUT_ACTOR -> 4;
                    case WITHOUT_POLICY -> 5;
                    case SILENT -> 6;
                };
    }

    /** @param rule number of the rule that it is read off by */
    static int of(Health health, int rule) {
        return HEALTHS
                + 4 * rule
                + switch (health) {
                    case NO_DATA -> 0;
                    case ON_TRACK -> 1;
                    case AT_RISK -> 2;
                    case DELAYED -> 3;
                };
    }
}
