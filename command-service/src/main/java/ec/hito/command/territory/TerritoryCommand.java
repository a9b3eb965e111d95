package ec.hito.command.territory;

import ec.hito.command.decision.Command;
import ec.hito.model.TerritoryId;
import ec.hito.model.stored.StreamId;

/** What can be asked of a territory. */
public sealed interface TerritoryCommand extends Command permits RegisterTerritory {
    TerritoryId id();

    @Override
    default StreamId streamId() {
        return StreamId.of(id());
    }
}
