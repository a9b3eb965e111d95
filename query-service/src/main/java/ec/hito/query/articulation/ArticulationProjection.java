package ec.hito.query.articulation;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code articulation}, without those that were withdrawn or revoked. Of two wordings the one with the later effective day stands, ties by position. */
final class ArticulationProjection implements Projection {
    private static final BatchStatement<Row> ADD = new BatchStatement<>("""
        articulation_id uuid, initiative_id uuid, management_objective text, entry integer, words text, worded_on date,
        position bigint
        """, """
            insert into articulation (articulation_id, initiative_id, management_objective, entry, words, worded_on,
                worded_position)
            select articulation_id, initiative_id, management_objective, entry, words, worded_on, position from batch
            on conflict do nothing
            """);

    private static final BatchStatement<Wording> REWORD =
            new BatchStatement<>("articulation_id uuid, worded_on date, position bigint, words text", """
                update articulation a set words = b.words, worded_on = b.worded_on, worded_position = b.position
                from batch b
                where a.articulation_id = b.articulation_id
                  and (a.worded_on, a.worded_position) < (b.worded_on, b.position)
                """);

    private static final BatchStatement<Row> REMOVE = new BatchStatement<>("articulation_id uuid", """
        delete from articulation a using batch b where a.articulation_id = b.articulation_id
        """);

    private final JdbcClient jdbc;

    ArticulationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ADD, REWORD, REMOVE);
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

    /** Its entry stays: an import knows it by that again. */
    private static void add(ArticulationAdded event, long position, BatchRows rows) {
        var row = event.matrixEntry();
        rows.add(
                ADD,
                event.articulationId(),
                event.initiativeId(),
                event.managementObjective().value(),
                row == null ? null : row.entry(),
                words(event.objective(), row),
                event.effectiveOn(),
                position);
    }

    private static void reword(ArticulationReworded event, long position, BatchRows rows) {
        var id = event.articulationId();
        var words = words(event.objective(), event.matrixEntry());
        rows.merge(REWORD, id, new Wording(id, event.effectiveOn(), position, words), Wording::orLater);
    }

    private static String words(String objective, @Nullable MatrixEntry entry) {
        return Words.stored(objective, entry == null ? null : entry.titleAsWritten());
    }

    @Override
    public void clear() {
        jdbc.sql("delete from articulation").update();
    }
}
