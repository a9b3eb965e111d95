package ec.hito.query.milestone;

import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code milestone} and {@code progress}: one projection, since a row must stand before it is changed. */
final class MilestoneProjection implements Projection {
    private static final BatchStatement<Row> PLAN = new BatchStatement<>("""
        milestone_id uuid, initiative_id uuid, title text, due_on date, weight numeric, deliverable text, phase text,
        planned_on date, position bigint
        """, """
            insert into milestone (milestone_id, initiative_id, title, due_on, original_due_on, weight, deliverable,
                phase, position, due_since, due_position, weight_since, weight_position)
            select milestone_id, initiative_id, title, due_on, due_on, weight, deliverable,
                phase, position, planned_on, position, planned_on, position
            from batch b
            where not exists (select from revoked_milestone r where r.milestone_id = b.milestone_id)
            on conflict do nothing
            """);

    // By far the most rows. Looking for conflicts costs nearly as much as keeping an index, so what was applied before
    // is told by its position; and in the order of the index its pages are written one after the other.
    private static final BatchStatement<Row> RECORD = new BatchStatement<>(
            "progress_id uuid, milestone_id uuid, percent numeric, effective_on date, position bigint", """
                insert into progress (progress_id, milestone_id, percent, effective_on, position)
                select progress_id, milestone_id, percent, effective_on, position
                from batch
                where position > coalesce((select position from applied), 0)
                order by milestone_id
                """);

    // Nothing else is kept of it: an import is undone only as long as nothing was recorded of what it brought.
    private static final BatchStatement<Row> REVOKE = new BatchStatement<>("milestone_id uuid", """
        , kept as (
            insert into revoked_milestone (milestone_id) select milestone_id from batch
            on conflict do nothing)
        delete from milestone m using batch b where m.milestone_id = b.milestone_id
        """);

    private final JdbcClient jdbc;

    MilestoneProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return Stream.of(List.of(PLAN, RECORD), Terms.STATEMENTS, Reviews.STATEMENTS, List.of(REVOKE))
                .<BatchStatement<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        var position = recorded.position();
        switch (event) {
            case MilestonePlanned e -> plan(e, position, rows);
            case ProgressRecorded e -> record(e, e.progressId(), e.milestoneId(), e.percent(), position, rows);
            case MilestoneAchieved e -> {
                record(e, e.progressId(), e.milestoneId(), Percent.HUNDRED, position, rows);
                Reviews.achieve(e, position, rows);
            }
            case MilestoneReturned e -> {
                record(e, e.progressId(), e.milestoneId(), e.percent(), position, rows);
                Reviews.giveBack(e, position, rows);
            }
            case MilestoneRescheduled e -> Terms.reschedule(e, position, rows);
            case MilestoneReweighted e -> Terms.reweight(e, position, rows);
            case MilestoneCancelled e -> Terms.cancel(e, rows);
            case MilestoneRevoked e -> rows.add(REVOKE, e.milestoneId());
            case ProgressCorrected e -> Reviews.correct(e, position, rows);
            case MilestoneVerified e -> Reviews.verify(e, position, rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    SituationReported _ -> {}
        }
    }

    private static void plan(MilestonePlanned event, long position, BatchRows rows) {
        rows.add(
                PLAN,
                event.milestoneId(),
                event.initiativeId(),
                event.title(),
                event.dueOn(),
                event.weight().value(),
                event.deliverable(),
                event.phase(),
                event.effectiveOn(),
                position);
    }

    private static void record(
            MilestoneEvent event,
            ProgressId progress,
            MilestoneId milestone,
            Percent percent,
            long position,
            BatchRows rows) {
        rows.add(RECORD, progress, milestone, percent.value(), event.effectiveOn(), position);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from progress").update();
        jdbc.sql("delete from milestone").update();
        jdbc.sql("delete from revoked_milestone").update();
    }
}
