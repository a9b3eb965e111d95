package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Bounded;
import ec.hito.model.InitiativeId;
import ec.hito.model.TerritoryId;
import java.util.List;

/**
 * An initiative takes place in these territories from a day on, instead of those before.
 *
 * @param territories at least one, {@value #MOST_TERRITORIES} at most; each counts once
 */
public record AssignTerritory(InitiativeId initiativeId, List<TerritoryId> territories, Timing timing)
        implements InvolvementCommand {
    public static final int MOST_TERRITORIES = 100;

    /** @throws IllegalArgumentException if there are none or too many */
    public AssignTerritory {
        territories =
                Bounded.copy(territories, MOST_TERRITORIES).stream().distinct().toList();
        if (territories.isEmpty()) {
            throw new IllegalArgumentException("an initiative takes place somewhere");
        }
    }
}
