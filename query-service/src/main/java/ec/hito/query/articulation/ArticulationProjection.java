package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import ec.hito.query.search.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code articulation}, without those that were withdrawn or revoked. Of two wordings the one with the later effective day stands, ties by position. */
final class ArticulationProjection implements Projection {
    private static final BatchStatement<Row> ADD = new BatchStatement<>("""
        articulation_id uuid, initiative_id uuid, management_objective text, objective text, words text, worded_on date,
        position bigint
        """, """
            insert into articulation (articulation_id, initiative_id, management_objective, objective, words, position,
                worded_on, worded_position)
            select articulation_id, initiative_id, management_objective, objective, words, position, worded_on, position
            from batch
            on conflict do nothing
            """);

    // The row of the matrix, of what was added and of what was reworded; a rewording without one leaves what stood.
    private static final BatchStatement<Entered> ENTER = new BatchStatement<>("""
        articulation_id uuid, worded_on date, position bigint, entry integer, articulation_no integer,
        title_as_written text, mechanisms_as_written text, named_type text, named_actors text, named_places text,
        named_executing_agency text, named_promoting_agency text, source_lines text, anomalies text,
        objective_in_matrix text
        """, """
            update articulation a
            set entry = b.entry, articulation_no = b.articulation_no, title_as_written = b.title_as_written,
                mechanisms_as_written = b.mechanisms_as_written, named_type = b.named_type, named_actors = b.named_actors,
                named_places = b.named_places, named_executing_agency = b.named_executing_agency,
                named_promoting_agency = b.named_promoting_agency, source_lines = b.source_lines, anomalies = b.anomalies,
                objective_in_matrix = b.objective_in_matrix
            from batch b
            where a.articulation_id = b.articulation_id and (a.worded_on, a.worded_position) <= (b.worded_on, b.position)
            """);

    private static final BatchStatement<Wording> REWORD = new BatchStatement<>("""
        articulation_id uuid, worded_on date, position bigint, objective text, words text
        """, """
            update articulation a
            set objective = b.objective, words = b.words, worded_on = b.worded_on, worded_position = b.position
            from batch b
            where a.articulation_id = b.articulation_id and (a.worded_on, a.worded_position) < (b.worded_on, b.position)
            """);

    private static final BatchStatement<Row> REMOVE = new BatchStatement<>("articulation_id uuid", """
        delete from articulation a using batch b where a.articulation_id = b.articulation_id
        """);

    private final JdbcClient jdbc;

    ArticulationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days of the words that stand decide about the rows of the matrix too, so these come first. */
    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ADD, ENTER, REWORD, REMOVE);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case ArticulationAdded e -> add(e, recorded.position(), rows);
            case ArticulationReworded e -> reword(e, recorded.position(), rows);
            case ArticulationWithdrawn e -> rows.add(REMOVE, e.articulationId());
            case ArticulationRevoked e -> rows.add(REMOVE, e.articulationId());
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    InitiativeAligned _,
                    InitiativeUnaligned _,
                    SituationReported _ -> {}
        }
    }

    private static void add(ArticulationAdded event, long position, BatchRows rows) {
        rows.add(
                ADD,
                event.articulationId(),
                event.initiativeId(),
                event.managementObjective().value(),
                event.objective(),
                words(event.objective(), event.matrixEntry()),
                event.effectiveOn(),
                position);
        enter(event.articulationId(), event.effectiveOn(), position, event.matrixEntry(), event.objective(), rows);
    }

    private static void reword(ArticulationReworded event, long position, BatchRows rows) {
        var id = event.articulationId();
        var words = words(event.objective(), event.matrixEntry());
        var wording = new Wording(id, event.effectiveOn(), position, event.objective(), words);
        if (rows.merge(REWORD, id, wording, Wording::orLater) == wording) {
            enter(id, event.effectiveOn(), position, event.matrixEntry(), event.objective(), rows);
        }
    }

    private static void enter(
            ArticulationId id,
            LocalDate on,
            long position,
            @Nullable MatrixEntry entry,
            String objective,
            BatchRows rows) {
        if (entry != null) {
            rows.merge(ENTER, id, new Entered(id, on, position, entry, objective), Entered::orLater);
        }
    }

    private static String words(String objective, @Nullable MatrixEntry entry) {
        return Words.stored(objective, entry == null ? null : entry.titleAsWritten());
    }

    @Override
    public void clear() {
        jdbc.sql("delete from articulation").update();
    }
}
