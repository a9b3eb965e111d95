package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.AGREEMENT;
import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.MECHANISM;
import static ec.hito.command.initiative.Spec.OBJECTIVE;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MechanismLifeTest {
    private static final LocalDate BEFORE = REGISTERED_ON.minusDays(1);
    private static final LocalDate NEGOTIATED_ON = day("2024-04-15");
    private static final LocalDate SIGNED_ON = day("2024-05-02");
    private static final LocalDate VALID_FROM = day("2024-05-10");
    private static final LocalDate VALID_TO = day("2026-05-09");
    private static final LocalDate AMENDED_ON = day("2024-06-03");
    private static final LocalDate TERMINATED_ON = day("2024-06-20");

    private static final MechanismNegotiated NEGOTIATED = new MechanismNegotiated(INITIATIVE, MECHANISM, NEGOTIATED_ON);
    private static final MechanismSigned SIGNED = signed(SIGNED_ON, SIGNED_ON);
    private static final MechanismAmended AMENDED = amended(AMENDED_ON, VALID_TO.plusYears(1));
    private static final MechanismTerminated TERMINATED =
            new MechanismTerminated(INITIATIVE, MECHANISM, "Mutuo acuerdo", TERMINATED_ON);
    private static final MechanismDetached DETACHED =
            new MechanismDetached(INITIATIVE, MECHANISM, "No se usa", NEGOTIATED_ON);

    @Nested
    class WhenNegotiating {
        @Test
        void aProposedMechanismIsNegotiated() {
            given().when(negotiate(NEGOTIATED_ON)).then(NEGOTIATED);
        }

        @Test
        void aLaterDayRepeatsWhatIsKnown() {
            given(NEGOTIATED).when(negotiate(NEGOTIATED_ON)).thenNothingHappens();
            given(NEGOTIATED).when(negotiate(NEGOTIATED_ON.plusDays(9))).thenNothingHappens();
        }

        @Test
        void anEarlierDayIsNews() {
            given(NEGOTIATED)
                    .when(negotiate(REGISTERED_ON))
                    .then(new MechanismNegotiated(INITIATIVE, MECHANISM, REGISTERED_ON));
        }

        @Test
        void rejectsADayBeforeTheMechanismWasAttached() {
            var later = new MechanismId(new UUID(0, 31));
            var attached = new MechanismAttached(
                    INITIATIVE, ARTICULATION, later, AGREEMENT, null, null, null, List.of(), null, null, NEGOTIATED_ON);
            given(attached)
                    .when(new NegotiateMechanism(INITIATIVE, ARTICULATION, later, on(REGISTERED_ON)))
                    .then(new TimingRejection.EffectiveBeforeSubject(REGISTERED_ON, NEGOTIATED_ON));
        }

        @Test
        void rejectsWhatIsSigned() {
            given(SIGNED).when(negotiate(AMENDED_ON)).then(new MechanismRule.AlreadySigned(MECHANISM, SIGNED_ON));
            given(SIGNED, TERMINATED)
                    .when(negotiate(TERMINATED_ON))
                    .then(new MechanismRule.AlreadySigned(MECHANISM, SIGNED_ON));
        }
    }

    @Nested
    class WhenSigning {
        @Test
        void whatWasNegotiatedIsSigned() {
            given(NEGOTIATED).when(sign(SIGNED_ON, SIGNED_ON)).then(SIGNED);
        }

        @Test
        void nothingNeedsToBeKnownOfNegotiations() {
            given().when(sign(SIGNED_ON, SIGNED_ON)).then(SIGNED);
        }

        @Test
        void anInstrumentFromBeforeTheMechanismWasAttachedIsSignedSinceThen() {
            var longAgo = day("2021-03-01");
            given().when(sign(longAgo, REGISTERED_ON)).then(signed(longAgo, REGISTERED_ON));
        }

        @Test
        void aTermNeedsNoEnd() {
            given().when(sign(VALID_FROM, null, SIGNED_ON))
                    .then(new MechanismSigned(
                            INITIATIVE,
                            MECHANISM,
                            "CONV-17",
                            SIGNED_ON,
                            VALID_FROM,
                            null,
                            List.of("Liga Barrial"),
                            SIGNED_ON));
        }

        @Test
        void aTermOfOneDayIsOne() {
            assertThat(given().when(sign(VALID_FROM, VALID_FROM, SIGNED_ON)).events())
                    .hasSize(1);
        }

        @Test
        void rejectsATermThatEndsBeforeItBegins() {
            var before = VALID_FROM.minusDays(1);
            given().when(sign(VALID_FROM, before, SIGNED_ON))
                    .then(new MechanismRule.TermEndsBeforeItBegins(VALID_FROM, before));
        }

        @Test
        void rejectsDaysThatAreASlipOfThePen() {
            var early = day("0204-05-10");
            var late = SignMechanism.LATEST.plusDays(1);
            given().when(sign(early, SIGNED_ON)).then(new MechanismRule.TermDayOutOfRange("signedOn", early));
            given().when(sign(early, VALID_TO, SIGNED_ON))
                    .then(new MechanismRule.TermDayOutOfRange("validFrom", early));
            given().when(sign(VALID_FROM, late, SIGNED_ON)).then(new MechanismRule.TermDayOutOfRange("validTo", late));
        }

        @Test
        void rejectsADayBeforeTheOneOnTheInstrument() {
            given().when(sign(SIGNED_ON, NEGOTIATED_ON))
                    .then(new TimingRejection.EffectiveBeforeSubject(NEGOTIATED_ON, SIGNED_ON));
        }

        @Test
        void rejectsADayBeforeTheNegotiations() {
            given(NEGOTIATED)
                    .when(sign(REGISTERED_ON, REGISTERED_ON))
                    .then(new TimingRejection.EffectiveBeforeSubject(REGISTERED_ON, NEGOTIATED_ON));
        }

        @Test
        void rejectsASecondSignature() {
            given(SIGNED).when(sign(SIGNED_ON, SIGNED_ON)).then(new MechanismRule.AlreadySigned(MECHANISM, SIGNED_ON));
            given(SIGNED, TERMINATED)
                    .when(sign(TERMINATED_ON, TERMINATED_ON))
                    .then(new MechanismRule.AlreadySigned(MECHANISM, SIGNED_ON));
        }
    }

    @Nested
    class WhenAmending {
        @Test
        void whatIsSignedIsAmended() {
            given(SIGNED).when(amend(AMENDED_ON, VALID_TO.plusYears(1))).then(AMENDED);
        }

        @Test
        void anAddendumMayLeaveTheTermAsItIs() {
            given(SIGNED).when(amend(AMENDED_ON, null)).then(amended(AMENDED_ON, null));
        }

        @Test
        void addendaMayBeRecordedInAnotherOrder() {
            given(SIGNED, AMENDED).when(amend(SIGNED_ON, VALID_TO)).then(amended(SIGNED_ON, VALID_TO));
        }

        @Test
        void rejectsWhatIsNotSigned() {
            given().when(amend(AMENDED_ON, null)).then(new MechanismRule.NotSigned(MECHANISM));
            given(NEGOTIATED).when(amend(AMENDED_ON, null)).then(new MechanismRule.NotSigned(MECHANISM));
        }

        @Test
        void rejectsWhatIsTerminated() {
            given(SIGNED, TERMINATED)
                    .when(amend(TERMINATED_ON, null))
                    .then(new MechanismRule.AlreadyTerminated(MECHANISM, TERMINATED_ON));
        }

        @Test
        void rejectsADayBeforeItWasSigned() {
            given(SIGNED)
                    .when(amend(NEGOTIATED_ON, null))
                    .then(new TimingRejection.EffectiveBeforeSubject(NEGOTIATED_ON, SIGNED_ON));
        }

        @Test
        void rejectsAnEndBeforeTheTermBegins() {
            given(SIGNED)
                    .when(amend(AMENDED_ON, SIGNED_ON))
                    .then(new MechanismRule.TermEndsBeforeItBegins(VALID_FROM, SIGNED_ON));
        }

        @Test
        void rejectsAnEndThatIsASlipOfThePen() {
            var late = SignMechanism.LATEST.plusDays(1);
            given(SIGNED).when(amend(AMENDED_ON, late)).then(new MechanismRule.TermDayOutOfRange("validTo", late));
        }
    }

    @Nested
    class WhenTerminating {
        @Test
        void whatIsSignedIsEnded() {
            given(SIGNED, AMENDED).when(terminate(TERMINATED_ON)).then(TERMINATED);
        }

        @Test
        void rejectsWhatIsNotSigned() {
            given(NEGOTIATED).when(terminate(TERMINATED_ON)).then(new MechanismRule.NotSigned(MECHANISM));
        }

        @Test
        void rejectsWhatIsTerminatedAlready() {
            given(SIGNED, TERMINATED)
                    .when(terminate(TODAY))
                    .then(new MechanismRule.AlreadyTerminated(MECHANISM, TERMINATED_ON));
        }

        @Test
        void rejectsADayBeforeItWasSigned() {
            given(SIGNED)
                    .when(terminate(NEGOTIATED_ON))
                    .then(new TimingRejection.EffectiveBeforeSubject(NEGOTIATED_ON, SIGNED_ON));
        }

        @Test
        void rejectsADayBeforeTheLatestAddendumHoweverTheyWereRecorded() {
            given(SIGNED, AMENDED, amended(SIGNED_ON, null))
                    .when(terminate(SIGNED_ON))
                    .then(new TimingRejection.EffectiveBeforeSubject(SIGNED_ON, AMENDED_ON));
        }
    }

    @Nested
    class WhenDetaching {
        @Test
        void whatIsNotSignedIsDetached() {
            given().when(detach(NEGOTIATED_ON)).then(DETACHED);
            given(NEGOTIATED).when(detach(NEGOTIATED_ON)).then(DETACHED);
        }

        @Test
        void whatIsDetachedStaysSo() {
            given(DETACHED).when(detach(TODAY)).thenNothingHappens();
        }

        @Test
        void whatWasSignedStays() {
            given(SIGNED).when(detach(AMENDED_ON)).then(new MechanismRule.SignedStays(MECHANISM, SIGNED_ON));
            given(SIGNED, TERMINATED)
                    .when(detach(TERMINATED_ON))
                    .then(new MechanismRule.SignedStays(MECHANISM, SIGNED_ON));
        }

        @Test
        void rejectsADayBeforeTheNegotiations() {
            given(NEGOTIATED)
                    .when(detach(REGISTERED_ON))
                    .then(new TimingRejection.EffectiveBeforeSubject(REGISTERED_ON, NEGOTIATED_ON));
        }

        @Test
        void nothingElseCanBeAskedOfIt() {
            var noLongerUsed = new MechanismRule.NoLongerUsed(MECHANISM, NEGOTIATED_ON);
            given(DETACHED).when(negotiate(AMENDED_ON)).then(noLongerUsed);
            given(DETACHED).when(sign(SIGNED_ON, SIGNED_ON)).then(noLongerUsed);
            given(DETACHED).when(amend(AMENDED_ON, null)).then(noLongerUsed);
            given(DETACHED).when(terminate(TERMINATED_ON)).then(noLongerUsed);
        }
    }

    @Nested
    class WhenTheAddressIsWrong {
        private final ArticulationId another = new ArticulationId(new UUID(0, 20));

        @Test
        void rejectsAnUnknownMechanism() {
            var unknown = new MechanismId(new UUID(0, 99));
            given().when(new NegotiateMechanism(INITIATIVE, ARTICULATION, unknown, on(NEGOTIATED_ON)))
                    .then(new UnknownPart.UnknownMechanism(unknown));
        }

        @Test
        void rejectsAMechanismOfAnotherArticulation() {
            given(new ArticulationAdded(INITIATIVE, another, OBJECTIVE, "Sumar", null, REGISTERED_ON))
                    .when(new NegotiateMechanism(INITIATIVE, another, MECHANISM, on(NEGOTIATED_ON)))
                    .then(new UnknownPart.UnknownMechanism(MECHANISM));
        }

        @Test
        void rejectsAnUnknownArticulation() {
            given().when(new NegotiateMechanism(INITIATIVE, another, MECHANISM, on(NEGOTIATED_ON)))
                    .then(new UnknownPart.UnknownArticulation(another));
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing().when(negotiate(NEGOTIATED_ON)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }
    }

    @Test
    void nothingHappensBeforeTheInitiativeWasKnown() {
        given().when(negotiate(BEFORE)).then(new TimingRejection.EffectiveBeforeSubject(BEFORE, REGISTERED_ON));
    }

    @Test
    void nothingHappensInTheFuture() {
        var tomorrow = TODAY.plusDays(1);
        given(SIGNED).when(terminate(tomorrow)).then(new TimingRejection.FutureDay(tomorrow, TODAY));
    }

    private static NegotiateMechanism negotiate(LocalDate day) {
        return new NegotiateMechanism(INITIATIVE, ARTICULATION, MECHANISM, on(day));
    }

    private static SignMechanism sign(LocalDate signedOn, LocalDate day) {
        return sign(signedOn, VALID_FROM, VALID_TO, day);
    }

    private static SignMechanism sign(LocalDate validFrom, @Nullable LocalDate validTo, LocalDate day) {
        return sign(SIGNED_ON, validFrom, validTo, day);
    }

    private static SignMechanism sign(
            LocalDate signedOn, LocalDate validFrom, @Nullable LocalDate validTo, LocalDate day) {
        return new SignMechanism(
                INITIATIVE,
                ARTICULATION,
                MECHANISM,
                "CONV-17",
                signedOn,
                validFrom,
                validTo,
                List.of("Liga Barrial"),
                on(day));
    }

    private static MechanismSigned signed(LocalDate signedOn, LocalDate day) {
        return new MechanismSigned(
                INITIATIVE, MECHANISM, "CONV-17", signedOn, VALID_FROM, VALID_TO, List.of("Liga Barrial"), day);
    }

    private static AmendMechanism amend(LocalDate day, @Nullable LocalDate validTo) {
        return new AmendMechanism(INITIATIVE, ARTICULATION, MECHANISM, "A1", "Prórroga", validTo, List.of(), on(day));
    }

    private static MechanismAmended amended(LocalDate day, @Nullable LocalDate validTo) {
        return new MechanismAmended(INITIATIVE, MECHANISM, "A1", "Prórroga", validTo, List.of(), day);
    }

    private static TerminateMechanism terminate(LocalDate day) {
        return new TerminateMechanism(INITIATIVE, ARTICULATION, MECHANISM, "Mutuo acuerdo", on(day));
    }

    private static DetachMechanism detach(LocalDate day) {
        return new DetachMechanism(INITIATIVE, ARTICULATION, MECHANISM, "No se usa", on(day));
    }
}
