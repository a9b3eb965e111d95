package ec.hito.model.stored;

import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import java.time.LocalDate;

/** A territory where initiatives may take place; some lie outside the district. */
public record TerritoryRegistered(
        TerritoryId territoryId, String name, TerritoryKind kind, boolean outsideDistrict, LocalDate effectiveOn)
        implements TerritoryEvent {}
