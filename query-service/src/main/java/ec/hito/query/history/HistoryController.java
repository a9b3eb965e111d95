package ec.hito.query.history;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.PageSize;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Initiatives")
class HistoryController {
    private static final PageSize SIZE = new PageSize(100, 500);

    private final Readings readings;
    private final Histories histories;

    HistoryController(Readings readings, Histories histories) {
        this.readings = readings;
        this.histories = histories;
    }

    @GetMapping("/api/v1/initiatives/{idOrCode}/history")
    @Operation(
            operationId = "readInitiativeHistory",
            summary = "Historial de una iniciativa / History of an initiative",
            description = "Cada acto: quién (en qué rol y por qué secretaría), de qué día es, cuándo se registró y por"
                    + " qué; el registro más reciente primero. Novedad, enmienda y reforma se distinguen. / Every act:"
                    + " who (in which role, for which secretariat), of which day it is, when it was recorded and why;"
                    + " the newest record first. Update, correction and reform are told apart.")
    HistoryView history(
            @Parameter(description = "Identificador o código / Id or code", example = "INI-2024-0001") @PathVariable
                    String idOrCode,
            @ModelAttribute @ParameterObject Clocks clocks,
            @Parameter(
                            description = "Cuántos por página / How many to a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = "El nextCursor de la página anterior / The nextCursor of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    Long cursor) {
        var most = SIZE.of(limit);
        return readings.read(clocks, moment -> histories.of(idOrCode, moment, most, cursor));
    }
}
