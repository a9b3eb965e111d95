package ec.hito.command.imports.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.command.initiative.Mechanism;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismDetached;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixImportTest {
    private static final String HEADERS =
            "entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms,mechanisms_as_written\n";
    private static final String FIRST_ROW = "1,I1,1.1,Uno,1,Articular,Acuerdo; Convenio,\"Acuerdos, convenios\"\n";
    private static final String SECOND_ROW = "2,I2,1.2,Dos,1,Sumar,Convenio,Convenios\n";
    private static final String BOTH = HEADERS + FIRST_ROW + SECOND_ROW;

    @Nested
    class WhenNothingWasImportedBefore {
        private final Import store = Import.onNothing();

        @Test
        void aMechanismThatNoCatalogueKnowsKeepsItsWords() {
            var planned =
                    store.planned(bytes(HEADERS + "1,I1,1.1,Uno,1,Articular,Memorando,Memorandos\n"), Import.FIRST);
            assertThat(of(planned, MechanismAttached.class)).singleElement().satisfies(mechanism -> {
                assertThat(mechanism.type()).isEqualTo(new MechanismType("other"));
                assertThat(mechanism.description()).isEqualTo("Memorando");
                assertThat(mechanism.asWritten()).isNull();
            });
            assertThat(planned.report().warnings())
                    .containsExactly(new Remark(2, "mechanisms", "unknown-mechanism", List.of("Memorando")));
        }

        @Test
        void otherWithoutWordsIsTakenFromThePlan() {
            var planned = store.planned(bytes(HEADERS + "1,I1,1.1,Uno,1,Articular,Otro,Otros\n"), Import.FIRST);
            assertThat(of(planned, MechanismAttached.class)).singleElement().satisfies(mechanism -> {
                assertThat(mechanism.description()).isNull();
                assertThat(mechanism.asWritten()).isEqualTo("Otros");
            });
        }

        @Test
        void rowsThatDoNotFitAreAllNamed() {
            var csv = BOTH + "3,I3,9.9,Tres,1,Articular,,\n" + FIRST_ROW + "2,I4,1.2,Cuatro,2,Sumar,,\n"
                    + "5,I5,1.1,UNO.,1,Articular,,\n";
            assertThat(store.rejected(csv, Import.FIRST))
                    .extracting(Remark::row, Remark::column, Remark::code)
                    .containsExactly(
                            tuple(4, "management_objective", "unknown-reference"),
                            tuple(5, "articulation_no", "duplicate-row"),
                            tuple(6, "entry", "entry-split"),
                            tuple(7, "initiative", "duplicate-initiative"));
        }

        @Test
        void oneFaultyRowRefusesTheFile() {
            assertThat(store.rejected(BOTH + "x,I3,1.1,Tres,1,Articular,,\n", Import.FIRST))
                    .extracting(Remark::row)
                    .containsExactly(4);
        }
    }

    @Nested
    class WhenTheFileHasChanged {
        private final Import store = Import.onNothing().after(bytes(BOTH));

        @Test
        void newWordsRewordTheArticulation() {
            var planned = store.planned(bytes(BOTH.replace("Articular", "Articular bien")), Import.LATER);
            assertThat(of(planned, ArticulationReworded.class)).singleElement().satisfies(reworded -> {
                assertThat(reworded.objective()).isEqualTo("Articular bien");
                assertThat(reworded.effectiveOn()).isEqualTo(Import.LATER);
            });
            assertThat(planned.report().changed()).isEqualTo(1);
            assertThat(planned.report().unchanged()).isEqualTo(1);
        }

        @Test
        void wordsOfADayBeforeThoseInForceAreRefused() {
            var reworded = bytes(BOTH.replace("Articular", "Articular bien"));
            store.after(store.planned(reworded, Import.LATER).events());
            var between = Import.LATER.minusDays(1);
            assertThat(store.rejected(BOTH.replace("Articular", "Articular mejor"), between))
                    .containsExactly(new Remark(2, null, "worded-later", List.of(between, Import.LATER)));
            assertThat(store.planned(reworded, between).events()).isEmpty();
        }

        @Test
        void otherMechanismsAreAttachedAndDetached() {
            var planned = store.planned(
                    bytes(BOTH.replace("Dos,1,Sumar,Convenio,Convenios", "Dos,1,Sumar,Contrato,Contrato")),
                    Import.LATER);
            assertThat(of(planned, MechanismAttached.class))
                    .extracting(MechanismAttached::type)
                    .containsExactly(new MechanismType("contract"));
            assertThat(of(planned, MechanismDetached.class)).hasSize(1);
        }

        @Test
        void anotherArticulationUnderAnotherObjectiveAlignsTheInitiative() {
            var planned = store.planned(bytes(BOTH + "3,I2,1.1,Dos,1,Restar,,\n"), Import.LATER);
            assertThat(of(planned, InitiativeAligned.class)).hasSize(1);
            assertThat(of(planned, ArticulationAdded.class)).hasSize(1);
        }

        @Test
        void theImportTellsHowManyChanged() {
            var planned = store.planned(bytes(BOTH + "3,I3,1.1,Tres,1,Restar,,\n"), Import.LATER);
            assertThat(of(planned, ImportApplied.class)).singleElement().satisfies(applied -> {
                assertThat(applied.created()).isEqualTo(1);
                assertThat(applied.changed()).isZero();
            });
        }

        @Test
        void whatIsNoLongerThereStaysAndIsCounted() {
            var planned = store.planned(bytes(HEADERS + FIRST_ROW), Import.LATER);
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().missing()).isEqualTo(1);
            assertThat(planned.report().warnings())
                    .containsExactly(
                            new Remark(null, null, "missing-articulation", List.of(new ArticulationKey(2, 1))));
        }

        @Test
        void aColumnThatIsLeftOutTakesNothingAway() {
            var narrow = """
                entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms
                1,I1,1.1,Uno,1,Articular,Acuerdo; Convenio
                2,I2,1.2,Dos,1,Sumar,Convenio
                """;
            assertThat(store.planned(bytes(narrow), Import.LATER).events()).isEmpty();
        }

        @Test
        void aColumnThatIsAddedReplacesTheMechanismsThatItSpells() {
            var narrow = Import.onNothing()
                    .after(bytes(BOTH.replace(",\"Acuerdos, convenios\"", ",").replace(",Convenios\n", ",\n")));
            assertThat(narrow.after(narrow.planned(bytes(BOTH), Import.LATER).events())
                            .mechanisms())
                    .extracting(Mechanism::asWritten)
                    .containsExactly("Acuerdos", "convenios", "Convenios");
        }

        @Test
        void aSpellingThatIsCorrectedLeavesOneMechanism() {
            var mistyped = Import.onNothing().after(bytes(BOTH.replace("Sumar,Convenio,", "Sumar,Convennios,")));
            assertThat(mistyped.after(
                                    mistyped.planned(bytes(BOTH), Import.LATER).events())
                            .mechanisms())
                    .extracting(Mechanism::asWritten)
                    .containsExactly("Acuerdos", "convenios", "Convenios");
        }

        @Test
        void aMechanismThatSomebodyAttachedIsKept() {
            var articulation = of(Import.onNothing().planned(bytes(BOTH), Import.FIRST), ArticulationAdded.class)
                    .getFirst();
            var byHand = new MechanismAttached(
                    articulation.initiativeId(),
                    articulation.articulationId(),
                    new MechanismId(new UUID(7, 7)),
                    new MechanismType("contract"),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    Import.FIRST);
            var planned = store.after(List.of(byHand)).planned(bytes(BOTH), Import.LATER);
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().warnings()).extracting(Remark::code).containsExactly("mechanism-kept");
        }

        @Test
        void anArticulationDoesNotMoveToAnotherInitiative() {
            assertThat(store.rejected(BOTH.replace("2,I2", "2,I9"), Import.LATER))
                    .containsExactly(
                            new Remark(3, "initiative_key", "articulation-moved", List.of(new ArticulationKey(2, 1))));
        }

        @Test
        void anArticulationDoesNotMoveToAnotherObjective() {
            assertThat(store.rejected(BOTH.replace("I2,1.2", "I2,1.1"), Import.LATER))
                    .containsExactly(new Remark(
                            3, "management_objective", "articulation-moved", List.of(new ArticulationKey(2, 1))));
        }

        @Test
        void aChangeBeforeTheFirstImportIsRefused() {
            var later = Import.onNothing()
                    .after(Import.onNothing().planned(bytes(BOTH), Import.LATER).events());
            var before = Import.LATER.minusDays(1);
            assertThat(later.rejected(BOTH.replace("Articular", "Articular bien"), before))
                    .containsExactly(new Remark(2, null, "effective-before-subject", List.of(before, Import.LATER)));
        }
    }

    @Nested
    class WhenAnInitiativeWasRegisteredByHand {
        private final Import store = Import.onNothing()
                .after(List.of(new InitiativeRegistered(
                        new InitiativeId(new UUID(7, 1)),
                        new InitiativeCode("INI-2024-9001"),
                        "DOS.",
                        null,
                        null,
                        null,
                        Import.FIRST)));

        @Test
        void itsNameIsNotGivenAgain() {
            assertThat(store.rejected(BOTH, Import.LATER))
                    .containsExactly(new Remark(3, "initiative", "name-taken", List.of()));
        }

        @Test
        void otherNamesAreImported() {
            assertThat(store.planned(bytes(HEADERS + FIRST_ROW), Import.LATER)
                            .report()
                            .created())
                    .isEqualTo(1);
        }
    }

    @Test
    void withoutAPlanThereIsNoMatrix() {
        var decision = MatrixImport.decide(
                MatrixFile.read(bytes(BOTH)),
                KnownMatrix.NOTHING,
                Catalogue.empty(OfficialData.MECHANISMS),
                run(Import.FIRST));
        assertThat(decision).isEqualTo(new ImportDecision.Refused(new ImportRejection.NoPlan()));
    }

    @Test
    void aDayBeforeThePlanIsRefused() {
        var before = OfficialData.ADOPTED_ON.minusDays(1);
        assertThat(Import.onNothing().decide(bytes(BOTH), before))
                .isEqualTo(new ImportDecision.Refused(
                        new TimingRejection.EffectiveBeforeSubject(before, OfficialData.ADOPTED_ON)));
    }

    @Test
    void aFutureDayIsRefused() {
        var tomorrow = Import.LATER.plusDays(1);
        var decision = MatrixImport.decide(
                MatrixFile.read(bytes(BOTH)), KnownMatrix.NOTHING, OfficialData.catalogue(), run(tomorrow));
        assertThat(decision)
                .isEqualTo(new ImportDecision.Refused(new TimingRejection.FutureDay(tomorrow, Import.LATER)));
    }

    private static ImportRun run(LocalDate effectiveOn) {
        var code = new InitiativeCode("INI-2024-0001");
        return new ImportRun(
                new ImportId(new UUID(0, 1)),
                new Timing(effectiveOn, Import.LATER),
                false,
                () -> new UUID(0, 2),
                () -> code);
    }

    private static <E extends DomainEvent> List<E> of(ImportDecision.Planned planned, Class<E> type) {
        return planned.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
