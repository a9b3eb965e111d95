package ec.hito.command.territory;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;

/** A territory comes into the catalogue. */
public record RegisterTerritory(TerritoryId id, String name, TerritoryKind kind, boolean outsideDistrict, Timing timing)
        implements TerritoryCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public RegisterTerritory {
        name = Text.NAME.require(name);
    }

    @Override
    public boolean begins() {
        return true;
    }
}
