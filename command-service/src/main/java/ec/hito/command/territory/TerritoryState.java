package ec.hito.command.territory;

import ec.hito.model.stored.TerritoryEvent;
import ec.hito.model.stored.TerritoryRegistered;

/** Whether a territory is known. */
public sealed interface TerritoryState {
    record Unregistered() implements TerritoryState {}

    record Registered() implements TerritoryState {}

    TerritoryState INITIAL = new Unregistered();

    /** This state after one more event of its stream. */
    default TerritoryState evolve(TerritoryEvent event) {
        return switch (event) {
            case TerritoryRegistered _ -> new Registered();
        };
    }
}
