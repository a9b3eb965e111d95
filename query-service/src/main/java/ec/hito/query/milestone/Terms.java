package ec.hito.query.milestone;

import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Row;
import java.util.List;

/** What is set of a {@code milestone} after it was planned: its part of {@link MilestoneProjection}. */
final class Terms {
    private static final BatchStatement<Dated> MOVE =
            new BatchStatement<>("milestone_id uuid, due_on date, since date, position bigint", """
                update milestone m set due_on = b.due_on, due_since = b.since, due_position = b.position
                from batch b
                where m.milestone_id = b.milestone_id and (m.due_since, m.due_position) < (b.since, b.position)
                """);

    private static final BatchStatement<Dated> WEIGH =
            new BatchStatement<>("milestone_id uuid, weight numeric, since date, position bigint", """
                update milestone m set weight = b.weight, weight_since = b.since, weight_position = b.position
                from batch b
                where m.milestone_id = b.milestone_id and (m.weight_since, m.weight_position) < (b.since, b.position)
                """);

    private static final BatchStatement<Row> CANCEL = new BatchStatement<>("milestone_id uuid, cancelled_on date", """
        update milestone m set cancelled_on = b.cancelled_on
        from batch b where m.milestone_id = b.milestone_id
        """);

    /** Behind those that plan a milestone. */
    static final List<BatchStatement<?>> STATEMENTS = List.of(MOVE, WEIGH, CANCEL);

    private Terms() {}

    static void reschedule(MilestoneRescheduled event, long position, BatchRows rows) {
        var dueOn = new Dated(event.milestoneId(), event.dueOn(), event.effectiveOn(), position);
        rows.merge(MOVE, event.milestoneId(), dueOn, Dated::orLater);
    }

    static void reweight(MilestoneReweighted event, long position, BatchRows rows) {
        var id = event.milestoneId();
        var weight = new Dated(id, event.weight().value(), event.effectiveOn(), position);
        rows.merge(WEIGH, id, weight, Dated::orLater);
    }

    static void cancel(MilestoneCancelled event, BatchRows rows) {
        var id = event.milestoneId();
        Row row = () -> new Object[] {id, event.effectiveOn()};
        rows.merge(CANCEL, id, row, (_, later) -> later);
    }
}
