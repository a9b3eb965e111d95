package ec.hito.query.milestone;

import ec.hito.model.MilestoneId;
import ec.hito.query.projection.Row;
import java.time.LocalDate;

/** What is set of a milestone from a day on. */
record Dated(MilestoneId milestone, Object value, LocalDate since, long position) implements Row {
    @Override
    public Object[] values() {
        return new Object[] {milestone, value, since, position};
    }

    Dated orLater(Dated next) {
        return next.since.isBefore(since) ? this : next;
    }
}
