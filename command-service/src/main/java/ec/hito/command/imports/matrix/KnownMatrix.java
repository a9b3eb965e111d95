package ec.hito.command.imports.matrix;

import ec.hito.command.initiative.Articulation;
import ec.hito.command.initiative.Registered;
import ec.hito.model.InitiativeId;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier imports of the plan's matrix brought in, as it stands now.
 *
 * @param initiatives by the key of the matrix; at least those whose keys occur in the file
 * @param claimed which initiative every row of the matrix that was ever imported belongs to
 */
public record KnownMatrix(Map<String, Registered> initiatives, Map<ArticulationKey, InitiativeId> claimed) {
    /** Before the first import. */
    public static final KnownMatrix NOTHING = new KnownMatrix(Map.of(), Map.of());

    Optional<Registered> initiative(String key) {
        return Optional.ofNullable(initiatives.get(key));
    }

    Optional<InitiativeId> holder(ArticulationKey key) {
        return Optional.ofNullable(claimed.get(key));
    }

    static Optional<Articulation> articulation(Registered initiative, ArticulationKey key) {
        return initiative.structure().articulations().values().stream()
                .filter(articulation -> articulation.matrixEntry() != null
                        && ArticulationKey.of(articulation.matrixEntry()).equals(key))
                .findFirst();
    }
}
