package ec.hito.query.initiative;

import ec.hito.model.InitiativeType;
import ec.hito.model.PolicyId;
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
import ec.hito.query.search.Words;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code initiative} and {@code alignment}. What is overwritten stands as the later effective day has it, ties by position. */
final class InitiativeProjection implements Projection {
    private final JdbcClient jdbc;

    InitiativeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded) {
        switch (event) {
            case InitiativeRegistered e -> register(e, recorded.sequence());
            case InitiativeEndorsed e -> endorse(e);
            case InitiativeAligned e -> align(e, recorded.position());
            case LeadSecretariatAssigned e -> assignLead(e, recorded.position());
            case InitiativeStarted e -> start(e);
            case ArticulationAdded _,
                    ArticulationReworded _,
                    MechanismAttached _,
                    MechanismDetached _,
                    MilestonePlanned _,
                    ProgressRecorded _,
                    MilestoneAchieved _ -> {}
        }
        touch(event, recorded.sequence());
    }

    private void register(InitiativeRegistered event, long sequence) {
        var importedFrom = Optional.ofNullable(event.importedFrom());
        jdbc.sql("""
            insert into initiative (initiative_id, code, name, type, description, import_id, initiative_key,
                registered_on, last_act_on, version, words)
            values (:initiativeId, :code, :name, :type, :description, :importId::uuid, :initiativeKey,
                :registeredOn, :registeredOn, :version, :words)
            on conflict (initiative_id) do nothing
            """)
                .param("initiativeId", event.initiativeId().value())
                .param("code", event.code().value())
                .param("name", event.name())
                .param(
                        "type",
                        Optional.ofNullable(event.type())
                                .map(InitiativeType::code)
                                .orElse(null))
                .param("description", event.description())
                .param(
                        "importId",
                        importedFrom.map(from -> from.importId().value()).orElse(null))
                .param(
                        "initiativeKey",
                        importedFrom.map(from -> from.initiativeKey()).orElse(null))
                .param("registeredOn", event.effectiveOn())
                .param("version", sequence)
                .param("words", Words.stored(event.name(), event.code().value()))
                .update();
    }

    private void endorse(InitiativeEndorsed event) {
        jdbc.sql("update initiative set endorsed_on = :endorsedOn where initiative_id = :initiativeId")
                .param("endorsedOn", event.effectiveOn())
                .param("initiativeId", event.initiativeId().value())
                .update();
    }

    /** Adds to the policies named before; the objective keeps the place that its first alignment gave it. */
    private void align(InitiativeAligned event, long position) {
        jdbc.sql("""
            insert into alignment as standing (initiative_id, management_objective, policies, effective_on, position)
            values (:initiativeId, :managementObjective, :policies, :effectiveOn, :position)
            on conflict (initiative_id, management_objective) do update
            set policies = standing.policies || array(
                    select named from unnest(excluded.policies) with ordinality as added (named, place)
                    where named <> all (standing.policies) order by place),
                effective_on = least(standing.effective_on, excluded.effective_on)
            """)
                .param("initiativeId", event.initiativeId().value())
                .param("managementObjective", event.managementObjective().value())
                .param(
                        "policies",
                        event.policies().stream().map(PolicyId::value).toArray(String[]::new))
                .param("effectiveOn", event.effectiveOn())
                .param("position", position)
                .update();
    }

    private void assignLead(LeadSecretariatAssigned event, long position) {
        jdbc.sql("""
            update initiative
            set lead_secretariat = :secretariat, lead_since = :since, lead_position = :position
            where initiative_id = :initiativeId
              and (lead_since is null or (lead_since, lead_position) < (:since, :position))
            """)
                .param("secretariat", event.secretariat().value())
                .param("since", event.effectiveOn())
                .param("position", position)
                .param("initiativeId", event.initiativeId().value())
                .update();
    }

    /** A second start with an earlier day says that it began earlier than was known. */
    private void start(InitiativeStarted event) {
        jdbc.sql("""
            update initiative
            set started_on = least(started_on, :startedOn),
                lifecycle = case lifecycle when 'registered' then 'inProgress' else lifecycle end
            where initiative_id = :initiativeId
            """)
                .param("startedOn", event.effectiveOn())
                .param("initiativeId", event.initiativeId().value())
                .update();
    }

    private void touch(InitiativeEvent event, long sequence) {
        jdbc.sql("""
            update initiative
            set version = greatest(version, :version), last_act_on = greatest(last_act_on, :actedOn)
            where initiative_id = :initiativeId
            """)
                .param("version", sequence)
                .param("actedOn", event.effectiveOn())
                .param("initiativeId", event.initiativeId().value())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from alignment").update();
        jdbc.sql("delete from initiative").update();
    }
}
