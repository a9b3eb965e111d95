package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.AssignTerritory;
import ec.hito.command.initiative.InvolveActor;
import ec.hito.command.initiative.InvolvementCommand;
import ec.hito.command.initiative.ReleaseActor;
import ec.hito.model.ActorId;
import ec.hito.model.InitiativeId;
import ec.hito.model.TerritoryId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}")
@Tag(name = "Initiatives")
class InvolvementController {
    @Schema(name = "InvolvedActorRequest")
    record InvolvedActor(
            @Schema(requiredMode = REQUIRED) @Nullable String actor,
            @Nullable String effectiveOn) {}

    @Schema(name = "AssignedTerritoryRequest")
    record Territories(
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable String> territories,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    InvolvementController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/actors")
    @Operation(
            operationId = "involveActor",
            summary = "Vincular un actor / Involve an actor",
            description = "Uno registrado, desde el día dado. / A registered one, from the day given.")
    ResponseEntity<Answer> involve(@PathVariable UUID id, @RequestBody InvolvedActor body) {
        var fields = acts.fields();
        var actor = fields.value("actor", body.actor(), ActorId::of, "unknown-reference");
        var timing = fields.timing(body.effectiveOn());
        return send(
                fields.whole(() -> new InvolveActor(new InitiativeId(id), actor.orElseThrow(), timing.orElseThrow())));
    }

    @DeleteMapping("/actors")
    @Operation(
            operationId = "releaseActor",
            summary = "Desvincular un actor / Release an actor",
            description = "Desde el día dado; lo anterior queda en el historial. / "
                    + "From the day given; what was before stays in the history.")
    ResponseEntity<Answer> release(@PathVariable UUID id, @RequestBody InvolvedActor body) {
        var fields = acts.fields();
        var actor = fields.value("actor", body.actor(), ActorId::of, "unknown-reference");
        var timing = fields.timing(body.effectiveOn());
        return send(
                fields.whole(() -> new ReleaseActor(new InitiativeId(id), actor.orElseThrow(), timing.orElseThrow())));
    }

    @PutMapping("/territory")
    @Operation(
            operationId = "assignTerritory",
            summary = "Indicar dónde se ejecuta / Say where it takes place",
            description = "Desde ese día, en lugar de lo anterior. / From that day on, instead of what was before.")
    ResponseEntity<Answer> place(@PathVariable UUID id, @RequestBody Territories body) {
        var fields = acts.fields();
        if (body.territories() == null || body.territories().isEmpty()) {
            fields.fault("territories", "required");
        }
        var territories = fields.each(
                "territories",
                body.territories(),
                AssignTerritory.MOST_TERRITORIES,
                (path, territory) -> fields.value(path, territory, TerritoryId::of, "unknown-reference"));
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(() -> new AssignTerritory(new InitiativeId(id), territories, timing.orElseThrow())));
    }

    private ResponseEntity<Answer> send(InvolvementCommand command) {
        return acts.send(command.initiativeId(), command);
    }
}
