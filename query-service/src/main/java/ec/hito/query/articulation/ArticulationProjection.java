package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
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

/** Keeps {@code articulation}. Of two wordings the one with the later effective day stands, ties by position. */
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
        named_executing_agency text, named_promoting_agency text, source_lines text, anomalies text
        """, """
            update articulation a
            set entry = b.entry, articulation_no = b.articulation_no, title_as_written = b.title_as_written,
                mechanisms_as_written = b.mechanisms_as_written, named_type = b.named_type, named_actors = b.named_actors,
                named_places = b.named_places, named_executing_agency = b.named_executing_agency,
                named_promoting_agency = b.named_promoting_agency, source_lines = b.source_lines, anomalies = b.anomalies
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

    private final JdbcClient jdbc;

    ArticulationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days of the words that stand decide about the rows of the matrix too, so these come first. */
    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ADD, ENTER, REWORD);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case ArticulationAdded e -> add(e, recorded.position(), rows);
            case ArticulationReworded e -> reword(e, recorded.position(), rows);
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    SecretariatJoined _,
                    SecretariatLeft _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    InitiativeAligned _,
                    InitiativeStarted _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    InitiativeCancelled _,
                    LeadSecretariatAssigned _,
                    MechanismAttached _,
                    MechanismDetached _,
                    MechanismNegotiated _,
                    MechanismSigned _,
                    MechanismAmended _,
                    MechanismTerminated _,
                    MechanismCorrected _,
                    MilestonePlanned _,
                    ProgressRecorded _,
                    MilestoneAchieved _,
                    MilestoneRescheduled _,
                    MilestoneReweighted _,
                    MilestoneCancelled _,
                    ProgressCorrected _,
                    MilestoneVerified _,
                    MilestoneReturned _,
                    SituationReported _,
                    RegistrationRevoked _,
                    MilestoneRevoked _,
                    LeadSecretariatReleased _ -> {}
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
        enter(event.articulationId(), event.effectiveOn(), position, event.matrixEntry(), rows);
    }

    private static void reword(ArticulationReworded event, long position, BatchRows rows) {
        var id = event.articulationId();
        var words = words(event.objective(), event.matrixEntry());
        var wording = new Wording(id, event.effectiveOn(), position, event.objective(), words);
        if (rows.merge(REWORD, id, wording, Wording::orLater) == wording) {
            enter(id, event.effectiveOn(), position, event.matrixEntry(), rows);
        }
    }

    private static void enter(
            ArticulationId id, LocalDate on, long position, @Nullable MatrixEntry entry, BatchRows rows) {
        if (entry != null) {
            rows.merge(ENTER, id, new Entered(id, on, position, entry), Entered::orLater);
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
