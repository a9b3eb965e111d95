package ec.hito.query.involvement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Actors and territories")
class SurroundingsController {
    @Schema(name = "Actors")
    record Actors(@JsonUnwrapped Moment moment, List<ActorView> items) {}

    @Schema(name = "Territories")
    record Territories(@JsonUnwrapped Moment moment, List<TerritoryView> items) {}

    private final Readings readings;
    private final Involvements involvements;

    SurroundingsController(Readings readings, Involvements involvements) {
        this.readings = readings;
        this.involvements = involvements;
    }

    @GetMapping("/api/v1/actors")
    @Operation(
            operationId = "listActors",
            summary = "Los actores registrados / The actors on record",
            description = "Organizaciones, nunca personas, por nombre. / Organisations, never people, by name.")
    Actors actors(
            @Parameter(description = Readings.MIN_POSITION) @RequestParam(required = false) @Nullable
                    Long minPosition) {
        return readings.read(minPosition, moment -> new Actors(moment, involvements.actors()));
    }

    @GetMapping("/api/v1/territories")
    @Operation(
            operationId = "listTerritories",
            summary = "Los territorios registrados / The territories on record",
            description = "Por nombre; algunos están fuera del distrito. / By name; some lie outside the district.")
    Territories territories(
            @Parameter(description = Readings.MIN_POSITION) @RequestParam(required = false) @Nullable
                    Long minPosition) {
        return readings.read(minPosition, moment -> new Territories(moment, involvements.territories()));
    }
}
