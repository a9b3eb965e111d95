package ec.hito.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeUnaligned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesInUseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");
    private static final InitiativeCode FIRST = new InitiativeCode("INI-2026-0001");
    private static final InitiativeCode SECOND = new InitiativeCode("INI-2026-0002");

    @Test
    void areThoseOfAllAlignmentsOfAnInitiative() {
        var inUse =
                CodesInUse.of(List.of(registered(1, FIRST), aligned(1, "P20"), aligned(1, "P21"), aligned(1, "P20")));
        assertThat(inUse.objectives()).isEqualTo(Map.of(OBJECTIVE, List.of(FIRST)));
        assertThat(inUse.policies())
                .isEqualTo(Map.of(new PolicyId("P20"), List.of(FIRST), new PolicyId("P21"), List.of(FIRST)));
    }

    @Test
    void nameTheInitiativesInTheOrderOfTheirRegistration() {
        var inUse = CodesInUse.of(List.of(registered(1, FIRST), registered(2, SECOND), aligned(2), aligned(1)));
        assertThat(inUse.objectives()).isEqualTo(Map.of(OBJECTIVE, List.of(FIRST, SECOND)));
    }

    @Test
    void leaveOutWhatAnInitiativeNoLongerServes() {
        assertThat(CodesInUse.of(List.of(
                        registered(1, FIRST),
                        aligned(1, "P20"),
                        new InitiativeUnaligned(id(1), OBJECTIVE, "Responde a otro", DAY))))
                .isEqualTo(CodesInUse.NONE);
    }

    @Test
    void leaveOutWhatWasDeclined() {
        assertThat(CodesInUse.of(
                        List.of(registered(1, FIRST), aligned(1), new InitiativeDeclined(id(1), "Ya consta", DAY))))
                .isEqualTo(CodesInUse.NONE);
    }

    private static InitiativeEvent registered(int number, InitiativeCode code) {
        return new InitiativeRegistered(id(number), code, "Una iniciativa", null, null, null, DAY);
    }

    private static InitiativeEvent aligned(int number, String... policies) {
        return new InitiativeAligned(
                id(number), OBJECTIVE, Stream.of(policies).map(PolicyId::new).toList(), DAY);
    }

    private static InitiativeId id(int number) {
        return new InitiativeId(new UUID(0, number));
    }
}
