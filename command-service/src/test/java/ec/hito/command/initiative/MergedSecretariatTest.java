package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LATECOMER;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.on;

import ec.hito.command.decision.Fault;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SecretariatsMerged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What initiatives may ask of a secretariat that became part of another on the first of June. */
class MergedSecretariatTest {
    private static final SecretariatCode MOBILITY = new SecretariatCode("movilidad");
    private static final LocalDate MAY = day("2024-05-20");
    private static final LocalDate MERGED_ON = day("2024-06-01");
    private static final LocalDate JUNE = day("2024-06-15");
    private static final LeadSecretariatAssigned LED = new LeadSecretariatAssigned(INITIATIVE, MOBILITY, MAY);
    private static final SecretariatJoined JOINED = new SecretariatJoined(INITIATIVE, MOBILITY, MAY);
    private static final BrokenRule.UnknownReference GONE = new BrokenRule.UnknownReference(
            List.of(Fault.at("secretariat", "secretariat-merged", MOBILITY, LATECOMER)));

    @Test
    void itCannotLeadAnew() {
        given().and(merged()).when(assign(MOBILITY, MERGED_ON)).then(GONE);
    }

    @Test
    void thatItLedBeforeMayStillBeRecorded() {
        given().and(merged()).when(assign(MOBILITY, MAY)).then(LED);
    }

    @Test
    void itsSuccessorLeadsWithoutBeingAssigned() {
        given(LED).and(merged()).when(assign(LATECOMER, JUNE)).thenNothingHappens();
    }

    @Test
    void beforeTheMergerTheSuccessorHadToBeAssigned() {
        given(LED)
                .and(merged())
                .when(assign(LATECOMER, MERGED_ON.minusDays(1)))
                .then(new LeadSecretariatAssigned(INITIATIVE, LATECOMER, MERGED_ON.minusDays(1)));
    }

    @Test
    void itCannotJoinNorBeNamed() {
        given().and(merged())
                .when(new AddParticipant(INITIATIVE, MOBILITY, on(JUNE)))
                .then(GONE);
        given().and(merged())
                .when(new NameAgency(INITIATIVE, Agency.Role.EXECUTING, new Agency(MOBILITY, null), on(JUNE)))
                .then(GONE);
    }

    @Test
    void itsSuccessorTakesPartWhereItDid() {
        given(JOINED)
                .and(merged())
                .when(new AddParticipant(INITIATIVE, LATECOMER, on(JUNE)))
                .thenNothingHappens();
    }

    @Test
    void itsSuccessorLeavesForBoth() {
        given(JOINED, new SecretariatJoined(INITIATIVE, LATECOMER, MAY))
                .and(merged())
                .when(new RemoveParticipant(INITIATIVE, LATECOMER, on(JUNE)))
                .then(left(MOBILITY), left(LATECOMER));
    }

    @Test
    void beforeTheMergerTheSuccessorLeftForItselfOnly() {
        var on = MERGED_ON.minusDays(1);
        given(JOINED)
                .and(merged())
                .when(new RemoveParticipant(INITIATIVE, LATECOMER, on(on)))
                .then(new UnknownPart.UnknownParticipant(LATECOMER));
    }

    private static SecretariatsMerged merged() {
        return new SecretariatsMerged(MOBILITY, LATECOMER, "Reforma orgánica", MERGED_ON);
    }

    private static InitiativeEvent left(SecretariatCode secretariat) {
        return new SecretariatLeft(INITIATIVE, secretariat, JUNE);
    }

    private static AssignLeadSecretariat assign(SecretariatCode secretariat, LocalDate day) {
        return new AssignLeadSecretariat(INITIATIVE, secretariat, on(day));
    }
}
