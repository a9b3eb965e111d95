package ec.hito.command.initiative.http;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.CancelInitiative;
import ec.hito.command.initiative.CompleteInitiative;
import ec.hito.command.initiative.LifeCommand;
import ec.hito.command.initiative.ResumeInitiative;
import ec.hito.command.initiative.StartInitiative;
import ec.hito.command.initiative.SuspendInitiative;
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
class LifeController {
    private final Acts acts;

    LifeController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/start")
    @Operation(
            operationId = "startInitiative",
            summary = "Iniciar una iniciativa / Start an initiative",
            description = "El primer avance la inicia por sí mismo; a mano, antes de que haya avance. / "
                    + "The first progress starts it by itself; by hand, before there is progress.")
    ResponseEntity<Answer> start(@PathVariable UUID id, @RequestBody DayRequest body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(() -> new StartInitiative(new InitiativeId(id), timing.orElseThrow())));
    }

    @PostMapping("/suspension")
    @Operation(
            operationId = "suspendInitiative",
            summary = "Suspender una iniciativa / Suspend an initiative",
            description = "Iniciada o no, mientras no haya terminado; mientras dura no tiene semáforo. / "
                    + "Started or not, as long as it is not over; it has no health in the meantime.")
    ResponseEntity<Answer> suspend(@PathVariable UUID id, @RequestBody ReasonRequest body) {
        var fields = acts.fields();
        var reason = body.reason(fields);
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(
                () -> new SuspendInitiative(new InitiativeId(id), reason.orElseThrow(), timing.orElseThrow())));
    }

    @PostMapping("/resumption")
    @Operation(
            operationId = "resumeInitiative",
            summary = "Reanudar una iniciativa suspendida / Resume a suspended initiative",
            description = "Desde ese día vuelve a tener semáforo. / From that day on it has health again.")
    ResponseEntity<Answer> resume(@PathVariable UUID id, @RequestBody DayRequest body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(() -> new ResumeInitiative(new InitiativeId(id), timing.orElseThrow())));
    }

    @PostMapping("/completion")
    @Operation(
            operationId = "completeInitiative",
            summary = "Dar por concluida una iniciativa / Complete an initiative",
            description = "Solo en ejecución. Desde ese día nada más se registra de ella. / "
                    + "Only in progress. From that day on nothing more is recorded of it.")
    ResponseEntity<Answer> complete(@PathVariable UUID id, @RequestBody DayRequest body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(() -> new CompleteInitiative(new InitiativeId(id), timing.orElseThrow())));
    }

    @PostMapping("/cancellation")
    @Operation(
            operationId = "cancelInitiative",
            summary = "Cancelar una iniciativa / Cancel an initiative",
            description = "Deja de contar en el avance; desde ese día nada más se registra de ella. / "
                    + "It leaves the progress; from that day on nothing more is recorded of it.")
    ResponseEntity<Answer> cancel(@PathVariable UUID id, @RequestBody ReasonRequest body) {
        var fields = acts.fields();
        var reason = body.reason(fields);
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(
                () -> new CancelInitiative(new InitiativeId(id), reason.orElseThrow(), timing.orElseThrow())));
    }

    private ResponseEntity<Answer> send(LifeCommand command) {
        return acts.send(command.initiativeId(), command);
    }
}
