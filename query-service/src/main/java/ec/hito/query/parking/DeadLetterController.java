package ec.hito.query.parking;

import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/dead-letters")
@Tag(name = "Operations")
@SecurityRequirement(name = "token")
class DeadLetterController {
    private static final String ID = "La serie de eventos, como la da la lista / The stream, as the list gives it";
    private static final String EXAMPLE = "initiative-0197a001-0000-7000-8000-000000000001";

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    @Operation(
            operationId = "listDeadLetters",
            summary = "Series de eventos detenidas / Streams that are parked",
            description =
                    "Las que tienen un evento que no se pudo aplicar: desde él nada de ellas está en las respuestas,"
                        + " que dicen incomplete; las demás siguen. / Those with an event that could not be applied:"
                        + " from it on nothing of them is in the answers, which say incomplete; all others go on.")
    @MayAnswer(HttpStatus.FORBIDDEN)
    List<DeadLetter> all() {
        return letters.all();
    }

    @PostMapping("/{id}/retry")
    @Operation(
            operationId = "retryDeadLetter",
            summary = "Volver a intentarlo / Retry",
            description = "Aplica en orden los eventos que esperan, hasta el primero que aún no se pueda aplicar. /"
                    + " Applies the events that wait, in order, up to the first that still cannot be applied.")
    DeadLetter.Outcome retry(@Parameter(description = ID, example = EXAMPLE) @PathVariable String id) {
        return letters.retry(id).orElseThrow(() -> unknown(id));
    }

    @PostMapping("/{id}/discard")
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Descartar el evento y seguir / Discard the event and go on",
            description =
                    "Deja fuera del modelo de lectura el evento que no se pudo aplicar y aplica los que le siguieron."
                        + " El registro no cambia: al rehacer el modelo de lectura se intenta de nuevo. / Leaves the"
                        + " event that could not be applied out of the read model and applies those after it. The log"
                        + " does not change: a rebuild tries it again.")
    DeadLetter.Outcome discard(
            @Parameter(description = ID, example = EXAMPLE) @PathVariable String id,
            @Parameter(hidden = true) Principal operator) {
        return letters.discard(id, operator.getName()).orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "unknown-dead-letter", id));
    }
}
