package ec.hito.command.initiative;

import static ec.hito.command.initiative.World.INITIATIVE;

import java.util.stream.IntStream;

/** Random commands about actors and territories. */
final class RandomInvolvement {
    private final RandomParts parts;

    RandomInvolvement(RandomParts parts) {
        this.parts = parts;
    }

    RandomCommands.Kinds kinds() {
        var kinds = new RandomCommands.Kinds();
        kinds.put(InvolveActor.class, timing -> new InvolveActor(INITIATIVE, parts.actor(), timing));
        kinds.put(ReleaseActor.class, timing -> new ReleaseActor(INITIATIVE, parts.actor(), timing));
        kinds.put(
                AssignTerritory.class,
                timing -> new AssignTerritory(
                        INITIATIVE,
                        IntStream.rangeClosed(0, parts.below(2))
                                .mapToObj(_ -> parts.territory())
                                .toList(),
                        timing));
        return kinds;
    }
}
