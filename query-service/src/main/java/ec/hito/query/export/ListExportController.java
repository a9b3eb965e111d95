package ec.hito.query.export;

import static ec.hito.query.export.ExportController.FORMAT;
import static ec.hito.query.export.ExportController.SEPARATOR;

import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeQuery;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists that people look at, as files: the same initiatives by the same filters, and the same groups. */
@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "Open data")
class ListExportController {
    private final Readings readings;
    private final ExportFiles files;
    private final InitiativeList initiatives;
    private final Map<String, Table> groups;

    /** @param groups by the names of the lists in the read API */
    ListExportController(Readings readings, ExportFiles files, InitiativeList initiatives, Map<String, Table> groups) {
        this.readings = readings;
        this.files = files;
        this.initiatives = initiatives;
        this.groups = groups;
    }

    @GetMapping("/initiatives.{format:csv|xlsx|json}")
    @Operation(
            operationId = "exportInitiatives",
            summary = "Una lista de iniciativas en un archivo / A list of initiatives as a file",
            description =
                    "Todas las que cumplen los filtros, en el orden pedido, como la lista de iniciativas; sin limit ni"
                        + " cursor, porque no hay páginas. Vacío quiere decir que no se conoce o no se mide. / All"
                        + " that pass the filters, in the order asked for, as the list of initiatives; without limit"
                        + " and cursor, since there are no pages. Empty says that it is not known or not measured.")
    @Sample(
            csv = "code;name;type;lead_secretariat;management_objectives;progress;expected_progress;health;lifecycle;"
                    + "next_milestone;next_due_on\r\n"
                    + "INI-2024-0001;Ciclovías;program;movilidad;1.1;37.5;40;at-risk;inProgress;Diseño;2026-12-31\r\n",
            item = """
                {"code": "INI-2024-0001", "name": "Ciclovías", "type": "program", "leadSecretariat": "movilidad",
                 "managementObjectives": ["1.1"], "progress": 37.5, "expectedProgress": 40, "health": "at-risk",
                 "lifecycle": "inProgress", "nextMilestone": "Diseño", "nextDueOn": "2026-12-31"}\
                """)
    ResponseEntity<InputStreamResource> initiatives(
            @Parameter(description = FORMAT, schema = @Schema(allowableValues = {"csv", "xlsx", "json"})) @PathVariable
                    String format,
            @Parameter(description = SEPARATOR) @RequestParam(required = false) @Nullable String sep,
            @ModelAttribute @ParameterObject InitiativeQuery query,
            @ModelAttribute @ParameterObject Clocks clocks) {
        WholeLists.refusePages(query.limit(), query.cursor());
        var form = Form.of(format, sep);
        var table = new InitiativeTable(initiatives, InitiativeFilter.of(query));
        return readings.read(clocks, moment -> files.of(table, form, moment));
    }

    @GetMapping("/{list:secretariats|mechanisms|policies|actors|territories}.{format:csv|xlsx|json}")
    @Operation(
            operationId = "exportGroups",
            summary =
                    "El estado por secretaría, mecanismo, política, actor o territorio / The status by each of a kind",
            description = "Una fila por cada una, como su lista, y una sin código para las iniciativas de las que no se"
                    + " conoce ninguna. Las filas no suman: una iniciativa puede estar en varias. / A row for each, as"
                    + " its list, and one without a code for the initiatives of which none is known. The rows do not"
                    + " add up: an initiative may stand under several.")
    @Sample(
            csv = "code;name;entries;initiatives;measured;progress\r\nmovilidad;Secretaría de Movilidad;9;9;2;37.5\r\n",
            item = """
                {"code": "movilidad", "name": "Secretaría de Movilidad", "entries": 9, "initiatives": 9, "measured": 2,
                 "progress": 37.5}\
                """)
    ResponseEntity<InputStreamResource> groups(
            @Parameter(
                            description = "De qué / Of what",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "secretariats",
                                                "mechanisms",
                                                "policies",
                                                "actors",
                                                "territories"
                                            }))
                    @PathVariable
                    String list,
            @Parameter(description = FORMAT, schema = @Schema(allowableValues = {"csv", "xlsx", "json"})) @PathVariable
                    String format,
            @Parameter(description = SEPARATOR) @RequestParam(required = false) @Nullable String sep,
            @ModelAttribute @ParameterObject Clocks clocks) {
        var form = Form.of(format, sep);
        var table = Objects.requireNonNull(groups.get(list));
        return readings.read(clocks, moment -> files.of(table, form, moment));
    }
}
