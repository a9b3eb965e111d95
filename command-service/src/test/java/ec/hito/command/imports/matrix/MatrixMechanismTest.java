package ec.hito.command.imports.matrix;

import static ec.hito.command.imports.matrix.SmallMatrix.BOTH;
import static ec.hito.command.imports.matrix.SmallMatrix.bytes;
import static ec.hito.command.imports.matrix.SmallMatrix.of;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.imports.Remark;
import ec.hito.command.initiative.Mechanism;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What another import does to mechanisms with which people went on. */
class MatrixMechanismTest {
    private static final String WITH_A_CONTRACT =
            BOTH.replace("Dos,1,Sumar,Convenio,Convenios", "Dos,1,Sumar,Contrato,Contrato");

    private final Import store = Import.onNothing().after(bytes(BOTH));
    private final InitiativeId initiative =
            store.standing().toList().getLast().registration().id();
    private final Mechanism mechanism = store.mechanisms().toList().getLast();

    @Nested
    class WhenOneWasCorrected {
        @Test
        void theFileThatAttachedItFindsItAgain() {
            store.after(List.of(new MechanismCorrected(
                    initiative,
                    mechanism.id(),
                    new MechanismType("accord"),
                    null,
                    null,
                    List.of(),
                    "Es un acuerdo",
                    Import.FIRST)));

            assertThat(store.planned(bytes(BOTH), Import.LATER).events()).isEmpty();
        }
    }

    @Nested
    class WhenOneWasSigned {
        @Test
        void itIsKeptThoughTheFileNamesAnother() {
            store.after(List.of(new MechanismSigned(
                    initiative, mechanism.id(), "17", Import.FIRST, Import.FIRST, null, List.of(), Import.FIRST)));

            var planned = store.planned(bytes(WITH_A_CONTRACT), Import.LATER);

            assertThat(of(planned, MechanismDetached.class)).isEmpty();
            assertThat(of(planned, MechanismAttached.class)).hasSize(1);
            assertThat(planned.report().warnings()).extracting(Remark::code).containsExactly("signed-mechanism-kept");
        }
    }

    @Nested
    class WhenOneWasNegotiated {
        @Test
        void itIsNotDetachedBeforeThen() {
            var day = Import.LATER.plusDays(1);
            store.after(List.of(new MechanismNegotiated(initiative, mechanism.id(), day)));

            assertThat(store.rejected(WITH_A_CONTRACT, Import.LATER))
                    .extracting(Remark::code)
                    .containsExactly("effective-before-subject");
        }
    }
}
