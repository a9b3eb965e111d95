package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.MECHANISM;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.OBJECTIVE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.PLANNED_ON;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.Weight;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.MilestonePlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningTest {
    private static final LocalDate DUE = day("2024-12-31");
    private static final ArticulationId ANOTHER = new ArticulationId(new UUID(0, 20));
    private static final ArticulationAdded ADDED_LATER =
            new ArticulationAdded(INITIATIVE, ANOTHER, OBJECTIVE, "Sumar", null, day("2024-05-02"));

    @Nested
    class WhenWhatItBelongsToExists {
        @Test
        void plansAMilestoneOfTheInitiative() {
            given().when(plan(DUE, null, null)).then(PLANNED);
        }

        @Test
        void plansAMilestoneOfAMechanism() {
            given().when(plan(DUE, ARTICULATION, MECHANISM))
                    .then(new MilestonePlanned(
                            INITIATIVE,
                            MILESTONE,
                            "Estudios",
                            DUE,
                            Weight.of(1),
                            null,
                            ARTICULATION,
                            MECHANISM,
                            null,
                            PLANNED_ON));
        }

        @Test
        void rejectsAMechanismOfAnotherArticulation() {
            given(new ArticulationAdded(INITIATIVE, ANOTHER, OBJECTIVE, "Sumar", null, REGISTERED_ON))
                    .when(plan(DUE, ANOTHER, MECHANISM))
                    .then(new BrokenRule.MechanismOfAnotherArticulation(MECHANISM, ARTICULATION));
        }

        @Test
        void rejectsADayBeforeItsArticulationWasAdded() {
            given(ADDED_LATER)
                    .when(plan(DUE, ANOTHER, null))
                    .then(new TimingRejection.EffectiveBeforeSubject(PLANNED_ON, ADDED_LATER.effectiveOn()));
        }
    }

    @Nested
    class WhenWhatItBelongsToDoesNotExist {
        @Test
        void rejectsTheArticulation() {
            given().when(plan(DUE, ANOTHER, null))
                    .then(new BrokenRule.UnknownReference(
                            List.of(Fault.at("articulationId", "unknown-reference", ANOTHER))));
        }

        @Test
        void rejectsTheMechanism() {
            var unknown = new MechanismId(new UUID(0, 30));
            given().when(plan(DUE, null, unknown))
                    .then(new BrokenRule.UnknownReference(
                            List.of(Fault.at("mechanismId", "unknown-reference", unknown))));
        }

        @Test
        void rejectsTheInitiative() {
            givenNothing().when(plan(DUE, null, null)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }
    }

    @Test
    void takesADueDayThatIsPast() {
        var past = day("2024-01-31");
        given().when(plan(past, null, null))
                .then(new MilestonePlanned(
                        INITIATIVE, MILESTONE, "Estudios", past, Weight.of(1), null, null, null, null, PLANNED_ON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2101-01-01", "0204-12-31"})
    void rejectsADueDayThatIsASlipOfThePen(LocalDate due) {
        given().when(plan(due, null, null)).then(new BrokenRule.DueDayOutOfRange(due));
    }

    @Test
    void plansAMilestoneOnce() {
        given(PLANNED).when(plan(DUE, null, null)).then(new Clash.MilestoneAlreadyPlanned(MILESTONE));
    }

    private static PlanMilestone plan(
            LocalDate due, @Nullable ArticulationId articulation, @Nullable MechanismId mechanism) {
        return new PlanMilestone(
                INITIATIVE,
                MILESTONE,
                "Estudios",
                due,
                Weight.of(1),
                null,
                articulation,
                mechanism,
                null,
                on(PLANNED_ON));
    }
}
