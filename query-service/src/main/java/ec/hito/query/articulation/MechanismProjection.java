package ec.hito.query.articulation;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code mechanism}. A detached one stays, marked with the day. */
final class MechanismProjection implements Projection {
    private final JdbcClient jdbc;

    MechanismProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded) {
        switch (event) {
            case MechanismAttached e -> attach(e, recorded.position());
            case MechanismDetached e -> detach(e);
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeAligned _,
                    InitiativeStarted _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    LeadSecretariatAssigned _,
                    MilestonePlanned _,
                    ProgressRecorded _,
                    MilestoneAchieved _ -> {}
        }
    }

    private void attach(MechanismAttached event, long position) {
        jdbc.sql("""
            insert into mechanism (mechanism_id, initiative_id, articulation_id, type, description, as_written,
                intervention_level, partners, alternative_group, attached_on, position)
            values (:mechanismId, :initiativeId, :articulationId, :type, :description, :asWritten,
                :interventionLevel, :partners, :alternativeGroup::int, :attachedOn, :position)
            on conflict do nothing
            """)
                .param("mechanismId", event.mechanismId().value())
                .param("initiativeId", event.initiativeId().value())
                .param("articulationId", event.articulationId().value())
                .param("type", event.type().value())
                .param("description", event.description())
                .param("asWritten", event.asWritten())
                .param("interventionLevel", event.interventionLevel())
                .param("partners", event.partners().toArray(String[]::new))
                .param("alternativeGroup", event.alternativeGroup())
                .param("attachedOn", event.effectiveOn())
                .param("position", position)
                .update();
    }

    private void detach(MechanismDetached event) {
        jdbc.sql("update mechanism set detached_on = :detachedOn where mechanism_id = :mechanismId")
                .param("detachedOn", event.effectiveOn())
                .param("mechanismId", event.mechanismId().value())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from mechanism").update();
    }
}
