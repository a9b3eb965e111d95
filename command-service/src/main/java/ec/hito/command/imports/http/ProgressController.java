package ec.hito.command.imports.http;

import ec.hito.command.authority.Permissions;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.dispatch.Imports;
import ec.hito.command.http.CurrentActor;
import ec.hito.command.imports.progress.ImportStatus;
import ec.hito.command.imports.progress.ProgressRejection;
import ec.hito.command.imports.progress.RunningImports;
import ec.hito.model.ImportId;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports/{importId}")
@Tag(name = "Imports")
class ProgressController {
    private final Imports imports;
    private final RunningImports running;
    private final CurrentActor current;

    ProgressController(Imports imports, RunningImports running, CurrentActor current) {
        this.imports = imports;
        this.running = running;
        this.current = current;
    }

    @GetMapping
    @Operation(
            operationId = "followImport",
            summary = "Ver cómo va una importación / See how far an import is",
            description =
                    "Fases / phases: reading, deciding, appending, done, refused, undone. Quien la envió le dio su"
                        + " identidad con «importId». Mientras corre solo la conoce el proceso que la ejecuta;"
                        + " aplicada, consta en el registro. / Its sender gave it its identity by “importId”. While it"
                        + " runs only the process that carries it out knows it; once applied it is in the log.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    ImportStatus progress(@PathVariable UUID importId) {
        current.actor(Permissions.FOLLOW_IMPORT);
        var asked = new ImportId(importId);
        return imports.find(asked)
                .or(() -> running.find(asked))
                .orElseThrow(() -> new RejectedException(new ProgressRejection.NotFollowed(asked)));
    }
}
