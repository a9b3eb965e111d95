package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.AddArticulation;
import ec.hito.command.initiative.AttachMechanism;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/articulations")
@Tag(name = "Initiatives")
class StructureController {
    @Schema(name = "NewArticulationRequest")
    record NewArticulation(
            @Schema(requiredMode = REQUIRED) @Nullable String managementObjective,
            @Nullable List<@Nullable String> policies,
            @Schema(requiredMode = REQUIRED) @Nullable String objective,
            @Nullable List<@Nullable MechanismRequest> mechanisms,
            @Nullable String effectiveOn) {
        ArticulationRequest articulation() {
            return new ArticulationRequest(managementObjective, policies, objective, mechanisms);
        }
    }

    @Schema(name = "NewMechanismRequest")
    record NewMechanism(
            @Schema(requiredMode = REQUIRED) @Nullable String type,
            @Nullable String description,
            @Nullable String interventionLevel,
            @Nullable List<@Nullable String> partners,
            @Nullable String effectiveOn) {
        MechanismRequest mechanism() {
            return new MechanismRequest(type, description, null, interventionLevel, partners, null);
        }
    }

    private final Acts acts;

    StructureController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(
            operationId = "addArticulation",
            summary = "Añadir un objetivo de articulación / Add an articulation",
            description =
                    "Con sus políticas y mecanismos, si ya se conocen. / With its policies and mechanisms, if known"
                            + " already.")
    ResponseEntity<Answer> addArticulation(@PathVariable UUID id, @RequestBody NewArticulation body) {
        var fields = acts.fields();
        var articulation = body.articulation().read("", fields);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(
                () -> new AddArticulation(new InitiativeId(id), articulation.orElseThrow(), timing.orElseThrow()));
        return acts.send(command.articulation().id(), command);
    }

    @PostMapping("/{articulationId}/mechanisms")
    @Operation(
            operationId = "attachMechanism",
            summary = "Vincular un mecanismo / Attach a mechanism",
            description =
                    "De un tipo del catálogo; «other» pide su descripción. / Of a type in the catalogue; “other” asks"
                            + " for its description.")
    ResponseEntity<Answer> attachMechanism(
            @PathVariable UUID id, @PathVariable UUID articulationId, @RequestBody NewMechanism body) {
        var fields = acts.fields();
        var mechanism = body.mechanism().read("", fields);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new AttachMechanism(
                new InitiativeId(id),
                new ArticulationId(articulationId),
                mechanism.orElseThrow(),
                timing.orElseThrow()));
        return acts.send(command.mechanism().id(), command);
    }
}
