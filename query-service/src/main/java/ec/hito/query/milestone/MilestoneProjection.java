package ec.hito.query.milestone;

import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.Projection;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code milestone} and {@code progress}. */
final class MilestoneProjection implements Projection {
    private final JdbcClient jdbc;

    MilestoneProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded) {
        switch (event) {
            case MilestonePlanned e -> plan(e, recorded.position());
            case ProgressRecorded e -> record(e.progressId(), e.milestoneId(), e.percent(), false, recorded);
            case MilestoneAchieved e -> {
                record(e.progressId(), e.milestoneId(), Percent.HUNDRED, true, recorded);
                achieve(e);
            }
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeAligned _,
                    InitiativeStarted _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    LeadSecretariatAssigned _,
                    MechanismAttached _,
                    MechanismDetached _ -> {}
        }
    }

    private void plan(MilestonePlanned event, long position) {
        jdbc.sql("""
            insert into milestone (milestone_id, initiative_id, title, due_on, original_due_on, weight, deliverable,
                articulation_id, mechanism_id, phase, planned_on, position)
            values (:milestoneId, :initiativeId, :title, :dueOn, :dueOn, :weight, :deliverable,
                :articulationId::uuid, :mechanismId::uuid, :phase, :effectiveOn, :position)
            on conflict do nothing
            """)
                .param("milestoneId", event.milestoneId().value())
                .param("initiativeId", event.initiativeId().value())
                .param("title", event.title())
                .param("dueOn", event.dueOn())
                .param("weight", event.weight().value())
                .param("deliverable", event.deliverable())
                .param(
                        "articulationId",
                        Optional.ofNullable(event.articulationId())
                                .map(ArticulationId::value)
                                .orElse(null))
                .param(
                        "mechanismId",
                        Optional.ofNullable(event.mechanismId())
                                .map(MechanismId::value)
                                .orElse(null))
                .param("phase", event.phase())
                .param("effectiveOn", event.effectiveOn())
                .param("position", position)
                .update();
    }

    private void record(
            ProgressId progressId,
            MilestoneId milestoneId,
            Percent percent,
            boolean achievement,
            RecordedEvent recorded) {
        jdbc.sql("""
            insert into progress (progress_id, milestone_id, percent, achievement, effective_on, position, recorded_at)
            values (:progressId, :milestoneId, :percent, :achievement, :effectiveOn, :position, :recordedAt)
            on conflict do nothing
            """)
                .param("progressId", progressId.value())
                .param("milestoneId", milestoneId.value())
                .param("percent", percent.value())
                .param("achievement", achievement)
                .param("effectiveOn", recorded.event().effectiveOn())
                .param("position", recorded.position())
                .param("recordedAt", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void achieve(MilestoneAchieved event) {
        jdbc.sql("update milestone set achieved_on = :effectiveOn where milestone_id = :milestoneId")
                .param("effectiveOn", event.effectiveOn())
                .param("milestoneId", event.milestoneId().value())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from progress").update();
        jdbc.sql("delete from milestone").update();
    }
}
