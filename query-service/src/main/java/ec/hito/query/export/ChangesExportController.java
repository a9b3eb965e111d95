package ec.hito.query.export;

import static ec.hito.query.export.ExportController.FORMAT;
import static ec.hito.query.export.ExportController.SEPARATOR;

import ec.hito.query.change.ChangesQuery;
import ec.hito.query.change.PeriodChanges;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed in a period, as a file. */
@RestController
@Tag(name = "Open data")
class ChangesExportController {
    private final PeriodChanges changes;
    private final ExportFiles files;

    ChangesExportController(PeriodChanges changes, ExportFiles files) {
        this.changes = changes;
        this.files = files;
    }

    @GetMapping("/api/v1/exports/changes.{format:csv|xlsx|json}")
    @Operation(
            operationId = "exportChanges",
            summary = "Qué cambió en un período, en un archivo / What changed in a period, as a file",
            description = "Una fila por iniciativa que cambió, como la lista de cambios, con su estado antes y después,"
                    + " de qué se compone la diferencia, y cuánto se registró; sin limit ni cursor, porque no hay"
                    + " páginas. El archivo es del momento posterior; el anterior está en cada fila. / A row for each"
                    + " initiative that changed, as the list of changes, with how it stood before and after, what the"
                    + " difference is due to, and how much was recorded; without limit and cursor, since there are no"
                    + " pages. The file is of the later moment; the earlier one stands in each row.")
    @Sample(
            csv = "code;name;lifecycle_before;lifecycle_after;progress_before;progress_after;acts;from_as_of\r\n"
                    + "INI-2024-0001;Ciclovías;registered;inProgress;20;37.5;3;2026-05-31\r\n",
            item = """
                {"code": "INI-2024-0001", "name": "Ciclovías", "lifecycleBefore": "registered",
                 "lifecycleAfter": "inProgress", "progressBefore": 20, "progressAfter": 37.5, "acts": 3,
                 "fromAsOf": "2026-05-31"}\
                """)
    @MayAnswer(HttpStatus.NOT_FOUND)
    ResponseEntity<InputStreamResource> changes(
            @Parameter(description = FORMAT, schema = @Schema(allowableValues = {"csv", "xlsx", "json"})) @PathVariable
                    String format,
            @Parameter(description = SEPARATOR) @RequestParam(required = false) @Nullable String sep,
            @ModelAttribute @ParameterObject ChangesQuery query) {
        WholeLists.refusePages(query.limit(), query.cursor());
        var form = Form.of(format, sep);
        return changes.readAll(
                query, (first, following) -> files.of(new ChangesTable(first, following), form, first.to()));
    }
}
