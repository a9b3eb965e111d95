package ec.hito.query.articulation;

import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.NamedInText;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.Projection;
import ec.hito.query.search.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code articulation}. Of two wordings the one with the later effective day stands, ties by position. */
final class ArticulationProjection implements Projection {
    private final JdbcClient jdbc;

    ArticulationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded) {
        switch (event) {
            case ArticulationAdded e -> add(e, recorded.position());
            case ArticulationReworded e -> reword(e, recorded.position());
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeAligned _,
                    InitiativeStarted _,
                    LeadSecretariatAssigned _,
                    MechanismAttached _,
                    MechanismDetached _,
                    MilestonePlanned _,
                    ProgressRecorded _,
                    MilestoneAchieved _ -> {}
        }
    }

    private void add(ArticulationAdded event, long position) {
        jdbc.sql("""
            insert into articulation (articulation_id, initiative_id, management_objective, objective, entry, articulation_no,
                title_as_written, mechanisms_as_written, named_type, named_actors, named_places, named_executing_agency,
                named_promoting_agency, source_lines, anomalies, words, position, worded_on, worded_position)
            values (:articulationId, :initiativeId, :managementObjective, :objective, :entry, :articulationNo,
                :titleAsWritten, :mechanismsAsWritten, :namedType, :namedActors, :namedPlaces, :namedExecutingAgency,
                :namedPromotingAgency, :sourceLines, :anomalies, :words, :position, :wordedOn, :position)
            on conflict do nothing
            """)
                .param("articulationId", event.articulationId().value())
                .param("initiativeId", event.initiativeId().value())
                .param("managementObjective", event.managementObjective().value())
                .param("position", position)
                .param("wordedOn", event.effectiveOn())
                .params(wording(event.objective(), event.matrixEntry()))
                .update();
    }

    private void reword(ArticulationReworded event, long position) {
        var fromMatrix = event.matrixEntry() == null ? "" : """
            , entry = :entry, articulation_no = :articulationNo, title_as_written = :titleAsWritten,
            mechanisms_as_written = :mechanismsAsWritten, named_type = :namedType, named_actors = :namedActors,
            named_places = :namedPlaces, named_executing_agency = :namedExecutingAgency,
            named_promoting_agency = :namedPromotingAgency, source_lines = :sourceLines, anomalies = :anomalies
            """;
        jdbc.sql("""
            update articulation
            set objective = :objective, words = :words, worded_on = :wordedOn, worded_position = :position
            """ + fromMatrix + """
            where articulation_id = :articulationId and (worded_on, worded_position) < (:wordedOn, :position)
            """)
                .param("articulationId", event.articulationId().value())
                .param("position", position)
                .param("wordedOn", event.effectiveOn())
                .params(wording(event.objective(), event.matrixEntry()))
                .update();
    }

    private static Map<String, @Nullable Object> wording(String objective, @Nullable MatrixEntry entry) {
        var named = entry == null || entry.namedInText() == null ? NOTHING_NAMED : entry.namedInText();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("objective", objective);
        columns.put("words", Words.stored(objective, entry == null ? null : entry.titleAsWritten()));
        columns.put("entry", entry == null ? null : entry.entry());
        columns.put("articulationNo", entry == null ? null : entry.articulationNo());
        columns.put("titleAsWritten", entry == null ? null : entry.titleAsWritten());
        columns.put("mechanismsAsWritten", entry == null ? null : entry.mechanismsAsWritten());
        columns.put("namedType", named.type());
        columns.put("namedActors", named.actors());
        columns.put("namedPlaces", named.places());
        columns.put("namedExecutingAgency", named.executingAgency());
        columns.put("namedPromotingAgency", named.promotingAgency());
        columns.put("sourceLines", entry == null ? null : entry.sourceLines());
        columns.put("anomalies", entry == null ? null : entry.anomalies());
        return columns;
    }

    private static final NamedInText NOTHING_NAMED = new NamedInText(null, null, null, null, null);

    @Override
    public void clear() {
        jdbc.sql("delete from articulation").update();
    }
}
