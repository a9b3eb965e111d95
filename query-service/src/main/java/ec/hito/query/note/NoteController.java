package ec.hito.query.note;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.PageSize;
import ec.hito.query.reading.Readings;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Initiatives")
@SecurityRequirement(name = "token")
class NoteController {
    private static final PageSize SIZE = new PageSize(100, 500);

    private final Readings readings;
    private final Notes notes;

    NoteController(Readings readings, Notes notes) {
        this.readings = readings;
        this.notes = notes;
    }

    @GetMapping("/api/v1/initiatives/{idOrCode}/notes")
    @Operation(
            operationId = "readInitiativeNotes",
            summary = "Notas internas de una iniciativa / Internal notes of an initiative",
            description = "Las notas de sus avances y lo que dicen sus informes de situación, también de una propuesta;"
                    + " el registro más reciente primero. Para quien trabaja con el plan: planificación, seguimiento y"
                    + " secretarías. / The notes of its progress and what its reports of situation say, of a proposal"
                    + " too; the newest record first. For those who work on the plan: planning, monitors and"
                    + " secretariats.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    NotesView notes(
            @Parameter(description = "Identificador o código / Id or code", example = "INI-2024-0001") @PathVariable
                    String idOrCode,
            @ModelAttribute @ParameterObject Clocks clocks,
            @Parameter(
                            description = "Cuántas por página / How many to a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = "El nextCursor de la página anterior / The nextCursor of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    Long cursor) {
        var most = SIZE.of(limit);
        return readings.read(clocks, moment -> notes.of(idOrCode, moment, most, cursor));
    }
}
