package ec.hito.query.milestone;

import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Row;
import java.util.List;

/**
 * What comes of records of {@code progress} and of achievements: its part of {@link MilestoneProjection}. What was applied before is told by
 * its position, as there: of an achievement and its return applied again one by one, the first would undo the second.
 */
final class Reviews {
    // A correction is of its record's day, so the key leads to the record.
    private static final BatchStatement<Row> CORRECT = new BatchStatement<>(
            "progress_id uuid, milestone_id uuid, percent numeric, effective_on date, position bigint", """
                update progress p
                set percent = b.percent
                from batch b
                where p.milestone_id = b.milestone_id and p.effective_on = b.effective_on and p.progress_id = b.progress_id
                  and b.position > coalesce((select position from applied), 0)
                """);

    private static final BatchStatement<Settled> SETTLE = new BatchStatement<>(
            "milestone_id uuid, anew boolean, achieved_on date, verified_on date, position bigint", """
                update milestone m
                set achieved_on = case when b.anew then b.achieved_on else m.achieved_on end, verified_on = b.verified_on
                from batch b
                where m.milestone_id = b.milestone_id and b.position > coalesce((select position from applied), 0)
                """);

    /** Behind those that plan a milestone and record its progress. */
    static final List<BatchStatement<?>> STATEMENTS = List.of(CORRECT, SETTLE);

    private Reviews() {}

    static void correct(ProgressCorrected event, long position, BatchRows rows) {
        Row row = () -> new Object[] {
            event.corrects(), event.milestoneId(), event.percent().value(), event.effectiveOn(), position
        };
        rows.merge(CORRECT, event.corrects(), row, (_, later) -> later);
    }

    static void achieve(MilestoneAchieved event, long position, BatchRows rows) {
        settle(Settled.achieved(event.milestoneId(), event.effectiveOn(), position), rows);
    }

    static void verify(MilestoneVerified event, long position, BatchRows rows) {
        settle(Settled.verified(event.milestoneId(), event.effectiveOn(), position), rows);
    }

    static void giveBack(MilestoneReturned event, long position, BatchRows rows) {
        settle(Settled.returned(event.milestoneId(), position), rows);
    }

    private static void settle(Settled settled, BatchRows rows) {
        rows.merge(SETTLE, settled.milestone(), settled, Settled::and);
    }
}
