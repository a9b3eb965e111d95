package ec.hito.command.imports.http;

import ec.hito.command.authority.Permissions;
import ec.hito.command.dispatch.Imports;
import ec.hito.command.http.Answer;
import ec.hito.command.http.CurrentActor;
import ec.hito.command.http.Preconditions;
import ec.hito.command.http.RecordsOtherwise;
import ec.hito.command.imports.undo.UndoReport;
import ec.hito.model.ImportId;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports/{importId}")
@Tag(name = "Imports")
class UndoController {
    private final Imports imports;
    private final CurrentActor current;

    UndoController(Imports imports, CurrentActor current) {
        this.imports = imports;
        this.current = current;
    }

    @DeleteMapping
    @Operation(
            operationId = "undoImport",
            summary = "Deshacer una importación / Undo an import",
            description =
                    "Con actos que la compensan; nada se borra. Se rechaza, nombrándolos, si después se registraron"
                        + " otros actos en las mismas iniciativas. / By acts that compensate it; nothing is deleted."
                        + " Refused, naming them, where other acts were recorded of the same initiatives since.")
    @MayAnswer({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @RecordsOtherwise(keyed = false)
    ResponseEntity<UndoReport> undo(@PathVariable UUID importId) {
        // Without a key too, a second time changes nothing.
        Preconditions.current().refuse(HttpHeaders.IF_MATCH);
        var receipt = imports.undo(new ImportId(importId), current.actor(Permissions.UNDO_IMPORT));
        return ResponseEntity.ok()
                .header(Answer.POSITION_HEADER, Long.toString(receipt.position()))
                .body(receipt.report());
    }
}
