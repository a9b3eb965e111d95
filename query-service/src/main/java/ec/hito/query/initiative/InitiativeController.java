package ec.hito.query.initiative;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives")
@Tag(name = "Initiatives")
class InitiativeController {
    private final Readings readings;
    private final InitiativeList list;
    private final Initiatives initiatives;

    InitiativeController(Readings readings, InitiativeList list, Initiatives initiatives) {
        this.readings = readings;
        this.list = list;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(
            operationId = "listInitiatives",
            summary = "Iniciativas / Initiatives",
            description = "Las que cumplen todos los filtros dados, por páginas. Un parámetro desconocido se rechaza. /"
                    + " Those that pass all the filters given, by pages. An unknown parameter is refused.")
    InitiativePage list(
            @ModelAttribute @ParameterObject InitiativeQuery query, @ModelAttribute @ParameterObject Clocks clocks) {
        var filter = InitiativeFilter.of(query);
        return readings.read(clocks, moment -> list.page(filter, moment));
    }

    @GetMapping("/{idOrCode}")
    @Operation(
            operationId = "readInitiative",
            summary = "Una iniciativa / One initiative",
            description = "Con sus articulaciones y mecanismos, sus hitos y cada registro de avance. / With its"
                    + " articulations and mechanisms, its milestones and every record of progress.")
    InitiativeView one(
            @Parameter(description = "Identificador o código / Id or code", example = "INI-2024-0001") @PathVariable
                    String idOrCode,
            @ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, moment -> initiatives.get(idOrCode, moment));
    }
}
