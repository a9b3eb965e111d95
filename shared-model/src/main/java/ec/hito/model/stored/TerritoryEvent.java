package ec.hito.model.stored;

import ec.hito.model.TerritoryId;

/** What happens to a territory of the catalogue. */
public sealed interface TerritoryEvent extends DomainEvent permits TerritoryRegistered {
    TerritoryId territoryId();

    @Override
    default StreamId streamId() {
        return StreamId.of(territoryId());
    }
}
