package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.AGREEMENT;
import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.MECHANISM;
import static ec.hito.command.initiative.Spec.OTHER;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Fault;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectingMechanismTest {
    private static final MechanismType ACCORD = new MechanismType("accord");
    private static final MechanismCorrected CORRECTED = corrected(ACCORD);

    @Test
    void itTakesEffectOnTheDayOfTheAttachment() {
        given().when(correct(ACCORD, "Con las ligas")).then(CORRECTED);
        assertThat(CORRECTED.effectiveOn()).isEqualTo(REGISTERED_ON);
    }

    @Test
    void whatStandsAlreadyNeedsNoCorrection() {
        given().when(new CorrectMechanism(
                        INITIATIVE,
                        ARTICULATION,
                        MECHANISM,
                        new MechanismDetails(AGREEMENT, null, null, List.of()),
                        "Nada",
                        on(TODAY)))
                .thenNothingHappens();
        given(CORRECTED).when(correct(ACCORD, "Con las ligas")).thenNothingHappens();
    }

    @Test
    void aCorrectionIsCorrectedAgain() {
        given(CORRECTED).when(correct(AGREEMENT, "Con las ligas")).then(corrected(AGREEMENT));
    }

    @Test
    void whatWasSignedAndTerminatedSinceIsStillCorrected() {
        given(
                        new MechanismSigned(
                                INITIATIVE,
                                MECHANISM,
                                "17",
                                REGISTERED_ON,
                                REGISTERED_ON,
                                null,
                                List.of(),
                                REGISTERED_ON),
                        new MechanismTerminated(INITIATIVE, MECHANISM, "Mutuo acuerdo", TODAY))
                .when(correct(ACCORD, "Con las ligas"))
                .then(CORRECTED);
    }

    @Test
    void rejectsATypeOutsideTheCatalogue() {
        var magic = new MechanismType("magic");
        given().when(correct(magic, null))
                .then(new BrokenRule.UnknownReference(List.of(Fault.at("type", "unknown-reference", magic))));
    }

    @Test
    void asksForTheWordsOfAnotherType() {
        given().when(correct(OTHER, null))
                .then(new BrokenRule.DescriptionRequired(List.of(Fault.at("description", "required"))));
    }

    @Test
    void rejectsWhatIsNoLongerUsed() {
        given(new MechanismDetached(INITIATIVE, MECHANISM, "No se usa", TODAY))
                .when(correct(ACCORD, null))
                .then(new MechanismRule.NoLongerUsed(MECHANISM, TODAY));
    }

    @Test
    void rejectsAnUnknownMechanism() {
        var unknown = new MechanismId(new UUID(0, 99));
        given().when(new CorrectMechanism(
                        INITIATIVE,
                        ARTICULATION,
                        unknown,
                        new MechanismDetails(ACCORD, null, null, List.of()),
                        "Es otro",
                        on(TODAY)))
                .then(new UnknownPart.UnknownMechanism(unknown));
    }

    @Test
    void itOverwritesWhatSomebodySaid() {
        assertThat(correct(ACCORD, null).overwrites()).isTrue();
    }

    private static CorrectMechanism correct(MechanismType type, @Nullable String description) {
        var details = MechanismDetails.typed(type, description, "coordinación", List.of("Liga Barrial"));
        return new CorrectMechanism(INITIATIVE, ARTICULATION, MECHANISM, details, "Se registró mal", on(TODAY));
    }

    private static MechanismCorrected corrected(MechanismType type) {
        return new MechanismCorrected(
                INITIATIVE,
                MECHANISM,
                type,
                "Con las ligas",
                "coordinación",
                List.of("Liga Barrial"),
                "Se registró mal",
                REGISTERED_ON);
    }
}
