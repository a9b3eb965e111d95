package ec.hito.command.initiative;

import static ec.hito.command.initiative.World.INITIATIVE;

import ec.hito.command.decision.Timing;
import java.util.List;

/** Random commands about what an initiative serves and in which words. */
final class RandomAlignment {
    private static final String REASON = "Reforma del plan";

    private final RandomParts parts;

    RandomAlignment(RandomParts parts) {
        this.parts = parts;
    }

    RandomCommands.Kinds kinds() {
        var kinds = new RandomCommands.Kinds();
        kinds.put(AlignInitiative.class, this::align);
        kinds.put(
                UnalignInitiative.class,
                timing -> new UnalignInitiative(INITIATIVE, parts.objective(), REASON, timing));
        kinds.put(
                RewordArticulation.class,
                timing -> new RewordArticulation(
                        INITIATIVE,
                        parts.articulation(),
                        parts.oneOf(List.of("Articular", "Coordinar", "Concertar")),
                        REASON,
                        timing));
        kinds.put(
                WithdrawArticulation.class,
                timing -> new WithdrawArticulation(INITIATIVE, parts.everArticulation(), REASON, timing));
        return kinds;
    }

    private AlignInitiative align(Timing timing) {
        var objective = parts.objective();
        return new AlignInitiative(INITIATIVE, objective, parts.policies(objective), timing);
    }
}
