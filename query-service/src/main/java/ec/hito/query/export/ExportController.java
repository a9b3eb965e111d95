package ec.hito.query.export;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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

@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "Open data")
class ExportController {
    static final String FORMAT = "Formato del archivo / Format of the file";
    static final String SEPARATOR =
            "Separador del CSV: ; (por omisión) o , / Separator of the CSV: ; (by default) or ,";

    private final Readings readings;
    private final ExportFiles files;
    private final Table matrix;
    private final Table status;
    private final Table milestones;

    ExportController(Readings readings, ExportFiles files, Table matrix, Table status, Table milestones) {
        this.readings = readings;
        this.files = files;
        this.matrix = matrix;
        this.status = status;
        this.milestones = milestones;
    }

    @GetMapping("/matrix.{format:csv|xlsx|json}")
    @Operation(
            operationId = "exportMatrix",
            summary = "La matriz en un archivo / The matrix as a file",
            description = "En las columnas con que se importa, tal como los archivos la dijeron: volver a importarla"
                    + " no cambia nada. De cualquier día y momento, como el estado. CSV en UTF-8 con BOM; un texto que"
                    + " una hoja de cálculo tomaría por fórmula lleva un apóstrofo delante, que la importación quita. /"
                    + " In the columns in which it is imported, as its files said it: importing it again changes"
                    + " nothing. Of any day and moment, as the status. CSV in UTF-8 with BOM; a text that a"
                    + " spreadsheet would take for a formula has an apostrophe before it, which the import takes off.")
    @Sample(
            csv =
                    "entry;initiative_key;management_objective;initiative;articulation_no;articulation_objective;mechanisms\r\n"
                        + "1;I001;1.1;Estrategia de espacios saludables;1;Promover espacios saludables.;Acuerdo\r\n",
            item = """
                {"entry": 1, "initiativeKey": "I001", "managementObjective": "1.1",
                 "initiative": "Estrategia de espacios saludables", "articulationNo": 1,
                 "articulationObjective": "Promover espacios saludables.", "mechanisms": ["Acuerdo"]}\
                """)
    ResponseEntity<InputStreamResource> matrix(
            @Parameter(description = FORMAT, schema = @Schema(allowableValues = {"csv", "xlsx", "json"})) @PathVariable
                    String format,
            @Parameter(description = SEPARATOR) @RequestParam(required = false) @Nullable String sep,
            @ModelAttribute @ParameterObject Clocks clocks) {
        var form = Form.of(format, sep);
        return readings.read(clocks, moment -> files.of(matrix, form, moment));
    }

    @GetMapping("/status.{format:csv|xlsx|json}")
    @Operation(
            operationId = "exportStatus",
            summary = "El estado en un archivo / The status as a file",
            description = "Una fila por objetivo de gestión y al final una del plan (level), que no es su suma: lo que"
                + " está bajo dos objetivos cuenta una vez. Vacío quiere decir que no se mide. Decimales con punto. De"
                + " cualquier día y momento, como la lista de objetivos. / A row for each management objective and a"
                + " last one for the plan (level), which is not their sum: what stands under two objectives counts"
                + " once. Empty says that nothing is measured. Decimals after a point. Of any day and moment, as the"
                + " list of objectives.")
    @Sample(
            csv = "level;management_objective;development_objective;text;entries;initiatives;measured;progress\r\n"
                    + "management-objective;1.1;1;Promover la salud;36;35;2;37.5\r\n",
            item = """
                {"level": "management-objective", "managementObjective": "1.1", "developmentObjective": "1",
                 "text": "Promover la salud", "entries": 36, "initiatives": 35, "measured": 2, "progress": 37.5}\
                """)
    ResponseEntity<InputStreamResource> status(
            @Parameter(description = FORMAT, schema = @Schema(allowableValues = {"csv", "xlsx", "json"})) @PathVariable
                    String format,
            @Parameter(description = SEPARATOR) @RequestParam(required = false) @Nullable String sep,
            @ModelAttribute @ParameterObject Clocks clocks) {
        var form = Form.of(format, sep);
        return readings.read(clocks, moment -> files.of(status, form, moment));
    }

    @GetMapping("/milestones.{format:csv|xlsx|json}")
    @Operation(
            operationId = "exportMilestones",
            summary = "Los hitos en un archivo / The milestones as a file",
            description = "Los que no están cancelados, con la fecha y el peso vigentes, en las columnas con que se"
                    + " importan. De cualquier día y momento, como el estado. / Those that are not cancelled, with the"
                    + " day and weight in force, in the columns in which they are imported. Of any day and moment, as"
                    + " the status.")
    @Sample(
            csv = "initiative_code;title;due_on;weight;deliverable;phase\r\n"
                    + "INI-2024-0001;Diseño aprobado;2026-12-31;2.5;Planos;Estudios\r\n",
            item = """
                {"initiativeCode": "INI-2024-0001", "title": "Diseño aprobado", "dueOn": "2026-12-31", "weight": 2.5,
                 "deliverable": "Planos", "phase": "Estudios"}\
                """)
    ResponseEntity<InputStreamResource> milestones(
            @Parameter(description = FORMAT, schema = @Schema(allowableValues = {"csv", "xlsx", "json"})) @PathVariable
                    String format,
            @Parameter(description = SEPARATOR) @RequestParam(required = false) @Nullable String sep,
            @ModelAttribute @ParameterObject Clocks clocks) {
        var form = Form.of(format, sep);
        return readings.read(clocks, moment -> files.of(milestones, form, moment));
    }
}
