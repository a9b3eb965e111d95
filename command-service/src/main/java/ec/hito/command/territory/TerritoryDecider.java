package ec.hito.command.territory;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.model.stored.TerritoryEvent;
import ec.hito.model.stored.TerritoryRegistered;

/** Decides on the registration of territories. That no two bear one name is a matter of claims. */
public final class TerritoryDecider {
    private TerritoryDecider() {}

    public static Decision<TerritoryEvent> decide(TerritoryCommand command, TerritoryState state, Catalogue catalogue) {
        return switch (state) {
            // Ids are made for each request, so this is the same request again.
            case TerritoryState.Registered _ -> Decision.nothingToDo();
            case TerritoryState.Unregistered _ ->
                switch (command) {
                    case RegisterTerritory register ->
                        Decision.unless(
                                register.timing().refusal(),
                                () -> new TerritoryRegistered(
                                        register.id(),
                                        register.name(),
                                        register.kind(),
                                        register.outsideDistrict(),
                                        register.timing().effectiveOn()));
                };
        };
    }
}
