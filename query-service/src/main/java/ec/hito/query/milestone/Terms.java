package ec.hito.query.milestone;

import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is set of a {@code milestone} after it was planned: its part of {@link MilestoneProjection}, and {@code reschedule}. */
final class Terms {
    private static final BatchStatement<Row> LIST = new BatchStatement<>("""
        milestone_id uuid, due_on date, reason text, authorising_office text, document text, effective_on date,
        position bigint, recorded_at timestamptz
        """, """
            insert into reschedule (milestone_id, due_on, reason, authorising_office, document, effective_on, position,
                recorded_at)
            select milestone_id, due_on, reason, authorising_office, document, effective_on, position, recorded_at
            from batch
            on conflict do nothing
            """);

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

    private static final BatchStatement<Row> CANCEL =
            new BatchStatement<>("milestone_id uuid, cancelled_on date, reason text, document text", """
                update milestone m
                set cancelled_on = b.cancelled_on, cancel_reason = b.reason, cancel_document = b.document
                from batch b where m.milestone_id = b.milestone_id
                """);

    /** Behind those that plan a milestone. */
    static final List<BatchStatement<?>> STATEMENTS = List.of(LIST, MOVE, WEIGH, CANCEL);

    private Terms() {}

    static void reschedule(MilestoneRescheduled event, RecordedEvent recorded, BatchRows rows) {
        var id = event.milestoneId();
        var on = event.effectiveOn();
        rows.add(
                LIST,
                id,
                event.dueOn(),
                event.reason(),
                event.authorisingOffice(),
                event.document(),
                on,
                recorded.position(),
                recorded.recordedAt());
        rows.merge(MOVE, id, new Dated(id, event.dueOn(), on, recorded.position()), Dated::orLater);
    }

    static void reweight(MilestoneReweighted event, long position, BatchRows rows) {
        var id = event.milestoneId();
        var weight = new Dated(id, event.weight().value(), event.effectiveOn(), position);
        rows.merge(WEIGH, id, weight, Dated::orLater);
    }

    static void cancel(MilestoneCancelled event, BatchRows rows) {
        var id = event.milestoneId();
        Row row = () -> new @Nullable Object[] {id, event.effectiveOn(), event.reason(), event.document()};
        rows.merge(CANCEL, id, row, (_, later) -> later);
    }
}
