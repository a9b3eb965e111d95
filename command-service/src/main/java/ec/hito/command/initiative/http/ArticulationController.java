package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.RewordArticulation;
import ec.hito.command.initiative.WithdrawArticulation;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/articulations/{articulationId}")
@Tag(name = "Initiatives")
class ArticulationController {
    @Schema(name = "RewordingRequest")
    record Rewording(
            @Schema(requiredMode = REQUIRED) @Nullable String objective,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    ArticulationController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/rewording")
    @Operation(
            operationId = "rewordArticulation",
            summary = "Redactar de otro modo un objetivo de articulación / Reword an articulation",
            description = "Lo que dice la matriz sigue constando. / What the matrix says stays on record.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> reword(
            @PathVariable UUID id, @PathVariable UUID articulationId, @RequestBody Rewording body) {
        var fields = acts.fields();
        var objective = fields.text("objective", body.objective(), Text.OBJECTIVE);
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new RewordArticulation(
                new InitiativeId(id),
                new ArticulationId(articulationId),
                objective.orElseThrow(),
                reason.orElseThrow(),
                timing.orElseThrow()));
        return acts.send(command.articulationId(), command);
    }

    @DeleteMapping
    @Operation(
            operationId = "withdrawArticulation",
            summary = "Retirar un objetivo de articulación / Withdraw an articulation",
            description = "Pide el motivo en el cuerpo. Lo suscrito y los hitos sin cancelar lo conservan; los demás"
                    + " mecanismos se desvinculan con él. / Asks for the reason in the body. What was signed and"
                    + " milestones that are not cancelled keep it; other mechanisms are detached with it.")
    ResponseEntity<Answer> withdraw(
            @PathVariable UUID id, @PathVariable UUID articulationId, @RequestBody ReasonRequest body) {
        var fields = acts.fields();
        var reason = body.reason(fields);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new WithdrawArticulation(
                new InitiativeId(id), new ArticulationId(articulationId), reason.orElseThrow(), timing.orElseThrow()));
        return acts.send(command.articulationId(), command);
    }
}
