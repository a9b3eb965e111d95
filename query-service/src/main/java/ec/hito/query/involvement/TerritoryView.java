package ec.hito.query.involvement;

import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import io.swagger.v3.oas.annotations.media.Schema;

/** A territory of the catalogue. */
@Schema(name = "Territory")
public record TerritoryView(
        TerritoryId id,
        String name,
        TerritoryKind kind,
        @Schema(description = "Si está fuera del distrito") boolean outsideDistrict) {}
