package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/** An initiative takes place in these territories from that day on, instead of those before. */
public record TerritoryAssigned(InitiativeId initiativeId, List<TerritoryId> territories, LocalDate effectiveOn)
        implements InvolvementEvent {
    public TerritoryAssigned {
        territories = Absent.asEmpty(territories);
    }
}
