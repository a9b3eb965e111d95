package ec.hito.command.imports.undo;

import static ec.hito.command.imports.Runs.CODE;
import static ec.hito.command.imports.Runs.DAY;
import static ec.hito.command.imports.Runs.MOVILIDAD;
import static ec.hito.command.imports.Runs.SALUD;
import static ec.hito.command.imports.Runs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.imports.Runs;
import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.PlanId;
import ec.hito.model.Weight;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportUndone;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportUndoTest {
    private static final InitiativeId ID = Runs.idOf(CODE);
    private static final UUID IMPORT = new UUID(1, 1);
    private static final UUID OTHER_IMPORT = new UUID(1, 2);
    private static final UUID BY_HAND = new UUID(1, 3);
    private static final ArticulationId ARTICULATION = new ArticulationId(new UUID(2, 1));
    private static final MechanismId MECHANISM = new MechanismId(new UUID(2, 2));
    private static final MechanismId NEW_MECHANISM = new MechanismId(new UUID(2, 9));
    private static final MilestoneId MILESTONE = new MilestoneId(new UUID(2, 3));
    private static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");
    private static final ManagementObjectiveCode NEW_OBJECTIVE = new ManagementObjectiveCode("1.1");
    private static final MatrixEntry ENTRY = new MatrixEntry(1, 1, "Uno", null, null, null, null);
    private static final LocalDate BEFORE = OfficialData.ADOPTED_ON;

    private final List<RecordedEvent> stream = new ArrayList<>();
    private final Set<UUID> undone = new HashSet<>();
    private long applied;

    private ImportUndoTest before(InitiativeEvent... events) {
        Runs.registered(CODE).forEach(event -> record(event, BY_HAND));
        List.of(events).forEach(event -> record(event, BY_HAND));
        return this;
    }

    private ImportUndoTest imported(InitiativeEvent... events) {
        List.of(events).forEach(event -> record(event, IMPORT));
        applied = stream.size();
        return this;
    }

    private ImportUndoTest then(UUID correlation, InitiativeEvent... events) {
        List.of(events).forEach(event -> record(event, correlation));
        return this;
    }

    private void record(InitiativeEvent event, UUID correlation) {
        stream.add(new RecordedEvent(
                UUID.randomUUID(),
                stream.size() + 1L,
                event.streamId(),
                stream.size(),
                Instant.EPOCH,
                event,
                new EventMetadata(Runs.PLANNING, correlation, null, false)));
    }

    private UndoDecision undo() {
        var event = new ImportApplied(Runs.ID, "matrix", new PlanId("pmdot-2024-2033"), "ab".repeat(32), 1, 1, 0, DAY);
        return ImportUndo.decide(
                new AppliedImport(event, IMPORT, applied, List.of(stream), undone), TODAY, NEW_MECHANISM::value);
    }

    private void takesBackBy(InitiativeEvent... events) {
        assertThat(undo()).isInstanceOfSatisfying(UndoDecision.Planned.class, planned -> {
            assertThat(planned.events()).startsWith(events).hasSize(events.length + 1);
            assertThat(planned.events().getLast()).isEqualTo(new ImportUndone(Runs.ID, TODAY));
            assertThat(planned.report().restored()).isEqualTo(1);
        });
    }

    @Nested
    class WhenNothingCameLater {
        @Test
        void whatItRegisteredIsRevoked() {
            imported(Runs.registered(CODE).toArray(InitiativeEvent[]::new));
            assertThat(undo()).isInstanceOfSatisfying(UndoDecision.Planned.class, planned -> {
                assertThat(planned.events())
                        .containsExactly(
                                new RegistrationRevoked(ID, Runs.ID, BEFORE), new ImportUndone(Runs.ID, TODAY));
                assertThat(planned.report()).isEqualTo(new UndoReport(Runs.ID, "matrix", 1, 0));
            });
        }

        @Test
        void aMilestoneIsRevokedAndNotCancelled() {
            before().imported(planned());
            takesBackBy(new MilestoneRevoked(ID, MILESTONE, Runs.ID, DAY));
        }

        @Test
        void theFormerLeadLeadsAgainAndWhoJoinedLeaves() {
            before(new LeadSecretariatAssigned(ID, SALUD, BEFORE))
                    .imported(new LeadSecretariatAssigned(ID, MOVILIDAD, DAY), new SecretariatJoined(ID, SALUD, DAY));
            takesBackBy(new SecretariatLeft(ID, SALUD, DAY), new LeadSecretariatAssigned(ID, SALUD, DAY));
        }

        @Test
        void whereNobodyHadLedNobodyLeads() {
            before().imported(new LeadSecretariatAssigned(ID, MOVILIDAD, DAY));
            takesBackBy(new LeadSecretariatReleased(ID, MOVILIDAD, DAY));
        }

        @Test
        void theFormerWordsStandAgain() {
            before(articulation("Articular"))
                    .imported(new ArticulationReworded(ID, ARTICULATION, "Articular bien", ENTRY, "Nueva", DAY));
            takesBackBy(
                    new ArticulationReworded(ID, ARTICULATION, "Articular", ENTRY, "Se deshizo la importación", DAY));
        }

        @Test
        void anArticulationIsRevokedAndItsMechanismsAndItsObjectiveGoWithIt() {
            before().imported(
                            new InitiativeAligned(ID, NEW_OBJECTIVE, List.of(), DAY),
                            new ArticulationAdded(ID, ARTICULATION, NEW_OBJECTIVE, "Articular", ENTRY, DAY),
                            attached(MECHANISM, "accord", DAY));
            takesBackBy(
                    new MechanismDetached(ID, MECHANISM, "Se deshizo la importación", DAY),
                    new ArticulationRevoked(ID, ARTICULATION, 1, 1, Runs.ID, DAY),
                    new InitiativeUnaligned(ID, NEW_OBJECTIVE, "Se deshizo la importación", DAY));
        }

        @Test
        void mechanismsAreExchangedBack() {
            before(articulation("Articular"), attached(MECHANISM, "agreement", BEFORE))
                    .imported(
                            attached(new MechanismId(new UUID(2, 4)), "accord", DAY),
                            new MechanismDetached(ID, MECHANISM, "Nueva", DAY));
            takesBackBy(
                    attached(NEW_MECHANISM, "agreement", DAY),
                    new MechanismDetached(ID, new MechanismId(new UUID(2, 4)), "Se deshizo la importación", DAY));
        }
    }

    @Nested
    class WhenSomethingCameLater {
        @Test
        void itIsRefusedAndTheActIsNamed() {
            before().imported(planned()).then(BY_HAND, new InitiativeStarted(ID, DAY));
            assertThat(undo())
                    .isEqualTo(new UndoDecision.Refused(
                            new UndoRejection.LaterActsStand(1, List.of(new Act(CODE, "initiative.started", DAY, 5)))));
        }

        @Test
        void whatAnotherImportBroughtIsAnActToo() {
            before().imported(planned()).then(OTHER_IMPORT, new SecretariatJoined(ID, SALUD, DAY));
            assertThat(undo()).isInstanceOf(UndoDecision.Refused.class);
        }

        @Test
        void anImportThatWasUndoneIsEven() {
            before().imported(planned())
                    .then(OTHER_IMPORT, new SecretariatJoined(ID, SALUD, DAY), new SecretariatLeft(ID, SALUD, DAY));
            undone.add(OTHER_IMPORT);
            takesBackBy(new MilestoneRevoked(ID, MILESTONE, Runs.ID, DAY));
        }
    }

    @Test
    void aSecondTimeItComesToNothing() {
        before().imported(planned()).then(IMPORT, new MilestoneRevoked(ID, MILESTONE, Runs.ID, DAY));
        undone.add(IMPORT);
        assertThat(undo()).isEqualTo(new UndoDecision.Planned(List.of(), new UndoReport(Runs.ID, "matrix", 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("touches")
    void aDetachedMechanismOfWhichSomethingHadBeenSaidCannotComeBack(InitiativeEvent touch) {
        before(articulation("Articular"), attached(MECHANISM, "agreement", BEFORE), touch)
                .imported(new MechanismDetached(ID, MECHANISM, "Nueva", DAY));
        assertThat(undo())
                .isEqualTo(new UndoDecision.Refused(new UndoRejection.NotUndoable(
                        List.of(new Act(CODE, "initiative.mechanism-detached", DAY, 7)))));
    }

    static List<InitiativeEvent> touches() {
        var type = new MechanismType("accord");
        return List.of(
                new MechanismNegotiated(ID, MECHANISM, BEFORE),
                new MechanismCorrected(ID, MECHANISM, type, null, null, List.of(), "Se registró mal", BEFORE));
    }

    private static MilestonePlanned planned() {
        return new MilestonePlanned(
                ID, MILESTONE, "Diseño", LocalDate.of(2024, 12, 31), Weight.of(1), null, null, null, null, DAY);
    }

    private static ArticulationAdded articulation(String words) {
        return new ArticulationAdded(ID, ARTICULATION, OBJECTIVE, words, ENTRY, BEFORE);
    }

    private static MechanismAttached attached(MechanismId id, String type, LocalDate on) {
        return new MechanismAttached(
                ID,
                ARTICULATION,
                id,
                new MechanismType(type),
                null,
                "Convenio",
                null,
                List.of(),
                null,
                new ImportId(new UUID(9, 7)),
                on);
    }
}
