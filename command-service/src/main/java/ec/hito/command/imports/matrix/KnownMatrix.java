package ec.hito.command.imports.matrix;

import ec.hito.command.initiative.Articulation;
import ec.hito.command.initiative.Registered;
import ec.hito.command.text.Folded;
import ec.hito.model.InitiativeId;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of the plan's matrix meets: what earlier imports brought in as it stands now, and the names that are given.
 *
 * @param initiatives by the key of the matrix; at least those whose keys occur in the file
 * @param claimed which initiative every row of the matrix that was ever imported belongs to
 * @param bearers which initiative bears a name, whether imported or registered by hand
 */
public record KnownMatrix(
        Map<String, Registered> initiatives,
        Map<ArticulationKey, InitiativeId> claimed,
        Map<Folded, InitiativeId> bearers) {
    /** Before the first import and registration. */
    public static final KnownMatrix NOTHING = new KnownMatrix(Map.of(), Map.of(), Map.of());

    Optional<Registered> initiative(String key) {
        return Optional.ofNullable(initiatives.get(key));
    }

    Optional<InitiativeId> holder(ArticulationKey key) {
        return Optional.ofNullable(claimed.get(key));
    }

    Optional<InitiativeId> bearer(Folded name) {
        return Optional.ofNullable(bearers.get(name));
    }

    static Optional<Articulation> articulation(Registered initiative, ArticulationKey key) {
        return initiative.structure().articulations().values().stream()
                .filter(articulation -> is(articulation, key))
                .findFirst();
    }

    static boolean is(Articulation articulation, ArticulationKey key) {
        return articulation.matrixEntry() != null
                && ArticulationKey.of(articulation.matrixEntry()).equals(key);
    }
}
