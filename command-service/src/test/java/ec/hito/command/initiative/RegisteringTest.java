package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.AGREEMENT;
import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.ATTACHED;
import static ec.hito.command.initiative.Spec.CODE;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LATECOMER;
import static ec.hito.command.initiative.Spec.LATECOMER_SINCE;
import static ec.hito.command.initiative.Spec.MECHANISM;
import static ec.hito.command.initiative.Spec.OBJECTIVE;
import static ec.hito.command.initiative.Spec.OTHER;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.LeadSecretariatAssigned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegisteringTest {
    private static final SecretariatCode LEAD = new SecretariatCode("movilidad");

    @Nested
    class WhenEverythingExists {
        @Test
        void tellsTheWholeInitiativeInEvents() {
            var lead =
                    register(true, LEAD, REGISTERED_ON, articulation(OBJECTIVE, List.of(), mechanism(AGREEMENT, null)));
            givenNothing()
                    .when(lead)
                    .then(
                            new InitiativeRegistered(
                                    INITIATIVE, CODE, "Red", InitiativeType.PROJECT, null, null, REGISTERED_ON),
                            new InitiativeEndorsed(INITIATIVE, REGISTERED_ON),
                            new InitiativeAligned(INITIATIVE, OBJECTIVE, List.of(), REGISTERED_ON),
                            new ArticulationAdded(
                                    INITIATIVE, ARTICULATION, OBJECTIVE, "Articular", null, REGISTERED_ON),
                            ATTACHED,
                            new LeadSecretariatAssigned(INITIATIVE, LEAD, REGISTERED_ON));
        }

        @Test
        void whatPlanningDoesNotRegisterIsAProposal() {
            assertThat(givenNothing()
                            .when(register(false, null, REGISTERED_ON, articulation(OBJECTIVE, List.of())))
                            .events())
                    .noneMatch(InitiativeEndorsed.class::isInstance);
        }

        @Test
        void alignsOncePerObjectiveWithThePoliciesOfAllItsArticulations() {
            var policies = ofObjective(OBJECTIVE);
            var command = register(
                    true,
                    null,
                    REGISTERED_ON,
                    articulation(OBJECTIVE, policies.subList(0, 1)),
                    articulation(OBJECTIVE, policies.subList(0, 2)));
            assertThat(givenNothing().when(command).events())
                    .filteredOn(InitiativeAligned.class::isInstance)
                    .containsExactly(
                            new InitiativeAligned(INITIATIVE, OBJECTIVE, policies.subList(0, 2), REGISTERED_ON));
        }
    }

    @Nested
    class WhenSomethingDoesNotExist {
        @Test
        void namesEveryFieldAtOnce() {
            var nowhere = new ManagementObjectiveCode("9.9");
            var command = register(
                    true,
                    new SecretariatCode("salud"),
                    REGISTERED_ON,
                    articulation(OBJECTIVE, List.of()),
                    articulation(nowhere, List.of(new PolicyId("P99")), mechanism(new MechanismType("magic"), null)));
            givenNothing()
                    .when(command)
                    .then(new BrokenRule.UnknownReference(List.of(
                            Fault.at("leadSecretariat", "unknown-reference", new SecretariatCode("salud")),
                            Fault.at("articulations[1].managementObjective", "unknown-reference", nowhere),
                            Fault.at("articulations[1].policies[0]", "unknown-reference", new PolicyId("P99")),
                            Fault.at(
                                    "articulations[1].mechanisms[0].type",
                                    "unknown-reference",
                                    new MechanismType("magic")))));
        }

        @Test
        void aPolicyMustBelongToTheObjective() {
            var elsewhere = new ManagementObjectiveCode("1.1");
            var policy = ofObjective(elsewhere).getFirst();
            givenNothing()
                    .when(register(true, null, REGISTERED_ON, articulation(OBJECTIVE, List.of(policy))))
                    .then(new BrokenRule.UnknownReference(List.of(Fault.at(
                            "articulations[0].policies[0]", "policy-of-another-objective", policy, elsewhere))));
        }
    }

    @Test
    void aMechanismOfNoCatalogueTypeNeedsWords() {
        givenNothing()
                .when(register(true, null, REGISTERED_ON, articulation(OBJECTIVE, List.of(), mechanism(OTHER, null))))
                .then(new BrokenRule.DescriptionRequired(
                        List.of(Fault.at("articulations[0].mechanisms[0].description", "required"))));
    }

    @Test
    void rejectsAFutureDay() {
        var tomorrow = TODAY.plusDays(1);
        givenNothing()
                .when(register(true, null, tomorrow, articulation(OBJECTIVE, List.of())))
                .then(new TimingRejection.FutureDay(tomorrow, TODAY));
    }

    @Test
    void rejectsADayBeforeThePlanThatItsObjectivesBelongTo() {
        var before = LocalDate.of(1995, 1, 1);
        givenNothing()
                .when(register(true, null, before, articulation(OBJECTIVE, List.of())))
                .then(new TimingRejection.EffectiveBeforeSubject(before, OfficialData.ADOPTED_ON));
    }

    @Test
    void rejectsADayBeforeItsLeadWasRegistered() {
        givenNothing()
                .when(register(true, LATECOMER, REGISTERED_ON, articulation(OBJECTIVE, List.of())))
                .then(new TimingRejection.EffectiveBeforeSubject(REGISTERED_ON, LATECOMER_SINCE));
    }

    @Test
    void rejectsAYearThatWasMistyped() {
        var mistyped = LocalDate.of(204, 4, 1);
        givenNothing()
                .when(register(true, null, mistyped, articulation(OBJECTIVE, List.of())))
                .then(new TimingRejection.DayTooEarly(mistyped, LocalDate.of(1990, 1, 1)));
    }

    @Test
    void registersOnlyOnce() {
        given().when(register(true, null, REGISTERED_ON, articulation(OBJECTIVE, List.of())))
                .then(new Clash.AlreadyRegistered(CODE));
    }

    @Test
    void anInitiativeHasAnArticulation() {
        assertThatIllegalArgumentException().isThrownBy(() -> register(true, null, REGISTERED_ON));
    }

    private static RegisterInitiative register(
            boolean endorsed, @Nullable SecretariatCode lead, LocalDate day, NewArticulation... articulations) {
        return new RegisterInitiative(
                INITIATIVE,
                CODE,
                " Red ",
                InitiativeType.PROJECT,
                null,
                lead,
                List.of(articulations),
                endorsed,
                on(day));
    }

    private static NewArticulation articulation(
            ManagementObjectiveCode objective, List<PolicyId> policies, NewMechanism... mechanisms) {
        return new NewArticulation(
                new ArticulationId(new UUID(0, 2)), objective, policies, "Articular", List.of(mechanisms));
    }

    private static NewMechanism mechanism(MechanismType type, @Nullable String description) {
        return new NewMechanism(MECHANISM, type, description, null, null, List.of(), null);
    }

    private static List<PolicyId> ofObjective(ManagementObjectiveCode objective) {
        return OfficialData.plan().policies().stream()
                .filter(policy -> policy.managementObjective().equals(objective))
                .map(policy -> policy.id())
                .toList();
    }
}
