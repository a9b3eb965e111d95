package ec.hito.command.initiative.http;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.DeclineInitiative;
import ec.hito.command.initiative.EndorseInitiative;
import ec.hito.model.InitiativeId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}")
@Tag(name = "Initiatives")
class EndorsementController {
    private final Acts acts;

    EndorsementController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/endorsement")
    @Operation(
            operationId = "endorseInitiative",
            summary = "Aceptar una propuesta / Endorse a proposal",
            description = "Desde entonces es parte del plan y cuenta; repetirlo no cambia nada. / "
                    + "From then on it is part of the plan and counts; a repeat changes nothing.")
    ResponseEntity<Answer> endorse(@PathVariable UUID id, @RequestBody DayRequest body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new EndorseInitiative(new InitiativeId(id), timing.orElseThrow()));
        return acts.send(command.initiativeId(), command);
    }

    @PostMapping("/declination")
    @Operation(
            operationId = "declineInitiative",
            summary = "No aceptar una propuesta / Decline a proposal",
            description = "Queda registrada y nada más se registra de ella. / "
                    + "It stays on record, and nothing more is recorded of it.")
    ResponseEntity<Answer> decline(@PathVariable UUID id, @RequestBody ReasonRequest body) {
        var fields = acts.fields();
        var reason = body.reason(fields);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(
                () -> new DeclineInitiative(new InitiativeId(id), reason.orElseThrow(), timing.orElseThrow()));
        return acts.send(command.initiativeId(), command);
    }
}
