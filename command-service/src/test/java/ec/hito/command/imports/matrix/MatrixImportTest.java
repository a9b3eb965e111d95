package ec.hito.command.imports.matrix;

import static ec.hito.command.imports.matrix.SmallMatrix.BOTH;
import static ec.hito.command.imports.matrix.SmallMatrix.FIRST_ROW;
import static ec.hito.command.imports.matrix.SmallMatrix.HEADERS;
import static ec.hito.command.imports.matrix.SmallMatrix.bytes;
import static ec.hito.command.imports.matrix.SmallMatrix.of;
import static ec.hito.command.imports.matrix.SmallMatrix.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.TimingRejection;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportRejection;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Table;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.MechanismAttached;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixImportTest {
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
                MatrixFile.of(Table.read(bytes(BOTH))),
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
                MatrixFile.of(Table.read(bytes(BOTH))), KnownMatrix.NOTHING, OfficialData.catalogue(), run(tomorrow));
        assertThat(decision)
                .isEqualTo(new ImportDecision.Refused(new TimingRejection.FutureDay(tomorrow, Import.LATER)));
    }
}
