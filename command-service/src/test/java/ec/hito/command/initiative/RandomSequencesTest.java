package ec.hito.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.TimingRejection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked of an initiative in whatever order, deciders and the {@link Oracle} agree on what is taken and what then stands. Another round:
 * {@code -Dhito.sequences.seed=7 -Dhito.sequences=20000}.
 */
class RandomSequencesTest {
    private static final long SEED = Long.getLong("hito.sequences.seed", 20240331);
    private static final int SEQUENCES = Integer.getInteger("hito.sequences", 2000);
    private static final int ENOUGH = 2000;

    private static final Round ROUND = Round.play(SEED, SEQUENCES, InitiativeDecider::decide);

    /** By what no command can bring about, and why. */
    private static final Map<Class<?>, String> OUT_OF_REACH = Map.of(
            LifeRejection.RegistrationRevoked.class,
            "only undoing an import revokes a registration, and what these sequences register is registered by hand");

    @Test
    void decidersAndTheOracleAgree() {
        assertThat(ROUND.disagreement()).isEmpty();
    }

    @Test
    void everyKindOfCommandIsTakenAndRefusedOftenEnough() {
        assumeThat(SEQUENCES).isGreaterThanOrEqualTo(ENOUGH);
        var kinds = leavesOf(InitiativeCommand.class).collect(Collectors.toSet());
        assertThat(ROUND.tallies().keySet()).isEqualTo(kinds);
        ROUND.tallies().forEach((kind, tally) -> {
            assertThat(tally.taken()).as("taken of %s: %s", kind, tally).isGreaterThan(tally.all() / 6);
            assertThat(tally.refused()).as("refused of %s: %s", kind, tally).isGreaterThan(tally.all() / 6);
        });
    }

    @Test
    void everyWayToRefuseIsMet() {
        assumeThat(SEQUENCES).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(ROUND.refusals())
                .containsAll(Stream.concat(leavesOf(InitiativeRejection.class), leavesOf(TimingRejection.class))
                        .filter(refusal -> !OUT_OF_REACH.containsKey(refusal))
                        .toList())
                .doesNotContainAnyElementsOf(OUT_OF_REACH.keySet());
    }

    @Test
    void aDeciderThatForgetsARuleIsFoundAndShownInAsFewCommandsAsItTakes() {
        var forgetful = Round.play(SEED, 100, (command, state, catalogue) -> {
            var decision = InitiativeDecider.decide(command, state, catalogue);
            return decision.equals(Decision.reject(new LifeRejection.NotSuspended()))
                    ? Decision.nothingToDo()
                    : decision;
        });
        assertThat(forgetful.disagreement())
                .hasValueSatisfying(words -> assertThat(words)
                        .contains(
                                "these 2 of its commands",
                                "RegisterInitiative[",
                                "ResumeInitiative[",
                                "not-suspended"));
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomSequencesTest::leavesOf)
                : Stream.of(type);
    }
}
