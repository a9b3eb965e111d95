package ec.hito.command.imports.matrix;

import static ec.hito.command.imports.matrix.SmallMatrix.BOTH;
import static ec.hito.command.imports.matrix.SmallMatrix.FIRST_ROW;
import static ec.hito.command.imports.matrix.SmallMatrix.HEADERS;
import static ec.hito.command.imports.matrix.SmallMatrix.bytes;
import static ec.hito.command.imports.matrix.SmallMatrix.of;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.imports.Remark;
import ec.hito.command.initiative.Mechanism;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismDetached;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixRevisionTest {
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
        void whatPlanningRewordedIsNotTakenBackByTheSameFile() {
            store.after(List.of(rewordedByHand()));
            assertThat(store.planned(bytes(BOTH), Import.LATER).events()).isEmpty();
        }

        @Test
        void newWordsOfTheFileReplaceThoseOfPlanning() {
            store.after(List.of(rewordedByHand()));
            var planned = store.planned(bytes(BOTH.replace("Articular", "Articular bien")), Import.LATER);
            assertThat(of(planned, ArticulationReworded.class))
                    .extracting(ArticulationReworded::objective)
                    .containsExactly("Articular bien");
        }

        @Test
        void whatWasWithdrawnIsNotTakenUpAgain() {
            var first = store.standing().findFirst().orElseThrow();
            var articulation =
                    first.structure().articulations().keySet().iterator().next();
            store.after(List.of(new ArticulationWithdrawn(
                    first.registration().id(), articulation, "Se registró dos veces", Import.LATER)));
            var planned = store.planned(bytes(BOTH), Import.LATER);
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().warnings())
                    .containsExactly(new Remark(2, null, "articulation-withdrawn", List.of(new ArticulationKey(1, 1))));
        }

        private ArticulationReworded rewordedByHand() {
            var first = store.standing().findFirst().orElseThrow();
            return new ArticulationReworded(
                    first.registration().id(),
                    first.structure().articulations().keySet().iterator().next(),
                    "En otras palabras",
                    null,
                    "Errata",
                    Import.LATER);
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
        void aChangeOfAnInitiativeThatIsOverIsRefused() {
            var first =
                    store.standing().findFirst().orElseThrow().registration().id();
            store.after(List.of(new InitiativeCancelled(first, "Ya no se hará", Import.LATER)));
            assertThat(store.rejected(BOTH.replace("Articular", "Articular bien"), Import.LATER))
                    .containsExactly(new Remark(2, null, "initiative-over", List.of(Import.LATER)));
            assertThat(store.planned(bytes(BOTH), Import.LATER).events()).isEmpty();
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
}
