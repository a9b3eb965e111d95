package ec.hito.command.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretariatDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);
    private static final SecretariatCode SALUD = new SecretariatCode("salud");
    private static final SecretariatRegistered REGISTERED =
            new SecretariatRegistered(SALUD, "Secretaría de Salud", objectives("1.1"), TODAY);

    @Test
    void registersASecretariat() {
        assertThat(decide(SecretariatState.INITIAL, TODAY, "1.1")).isEqualTo(Decision.accept(REGISTERED));
    }

    @Test
    void namesEachObjectiveOnce() {
        assertThat(decide(SecretariatState.INITIAL, TODAY, "1.1", "1.1")).isEqualTo(Decision.accept(REGISTERED));
    }

    @Test
    void rejectsACodeThatIsGivenAlready() {
        assertThat(decide(SecretariatState.INITIAL.evolve(REGISTERED), TODAY, "1.1"))
                .isEqualTo(Decision.reject(new SecretariatRejection.Duplicate(SALUD, "Secretaría de Salud")));
    }

    @Test
    void rejectsAnUnknownObjectiveByItsPlace() {
        var fault = Fault.at("managementObjectives[1]", "unknown-reference", new ManagementObjectiveCode("9.9"));
        assertThat(decide(SecretariatState.INITIAL, TODAY, "1.1", "9.9"))
                .isEqualTo(Decision.reject(new SecretariatRejection.UnknownManagementObjective(List.of(fault))));
    }

    @Test
    void rejectsADayBeforeThePlanThatItsObjectivesBelongTo() {
        var before = OfficialData.ADOPTED_ON.minusDays(1);
        assertThat(decide(SecretariatState.INITIAL, before, "1.1"))
                .isEqualTo(
                        Decision.reject(new TimingRejection.EffectiveBeforeSubject(before, OfficialData.ADOPTED_ON)));
    }

    @Test
    void withoutObjectivesItMayBeOlderThanThePlan() {
        var before = OfficialData.ADOPTED_ON.minusDays(1);
        assertThat(decide(SecretariatState.INITIAL, before))
                .isEqualTo(Decision.accept(new SecretariatRegistered(SALUD, "Secretaría de Salud", List.of(), before)));
    }

    @Test
    void rejectsAFutureDay() {
        assertThat(decide(SecretariatState.INITIAL, TODAY.plusDays(1), "1.1"))
                .isEqualTo(Decision.reject(new TimingRejection.FutureDay(TODAY.plusDays(1), TODAY)));
    }

    private static Decision<SecretariatEvent> decide(
            SecretariatState state, LocalDate effectiveOn, String... objectives) {
        var command = new RegisterSecretariat(
                SALUD, "Secretaría de Salud", objectives(objectives), new Timing(effectiveOn, TODAY));
        return SecretariatDecider.decide(command, state, OfficialData.catalogue());
    }

    private static List<ManagementObjectiveCode> objectives(String... codes) {
        return Stream.of(codes).map(ManagementObjectiveCode::new).toList();
    }
}
