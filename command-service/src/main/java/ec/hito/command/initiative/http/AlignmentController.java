package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.AlignInitiative;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.initiative.UnalignInitiative;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/alignments")
@Tag(name = "Initiatives")
class AlignmentController {
    @Schema(name = "AlignmentRequest")
    record Request(
            @Schema(requiredMode = REQUIRED) @Nullable String managementObjective,
            @Nullable List<@Nullable String> policies,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    AlignmentController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(
            operationId = "alignInitiative",
            summary = "Alinear con un objetivo de gestión / Align with a management objective",
            description = "Las políticas se suman a las ya conocidas. / Policies are added to those known before.")
    ResponseEntity<Answer> align(@PathVariable UUID id, @RequestBody Request body) {
        var fields = acts.fields();
        var objective = fields.value(
                "managementObjective", body.managementObjective(), ManagementObjectiveCode::new, "unknown-reference");
        var policies = fields.each(
                "policies",
                body.policies(),
                NewArticulation.MOST_POLICIES,
                (path, policy) -> fields.value(path, policy, PolicyId::new, "unknown-reference"));
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() ->
                new AlignInitiative(new InitiativeId(id), objective.orElseThrow(), policies, timing.orElseThrow()));
        return acts.send(command.initiativeId(), command);
    }

    @DeleteMapping("/{objective}")
    @Operation(
            operationId = "unalignInitiative",
            summary = "Retirar la alineación con un objetivo / Withdraw the alignment with an objective",
            description =
                    "Pide el motivo en el cuerpo. Una iniciativa conserva al menos un objetivo, y aquel bajo el que"
                        + " tiene objetivos de articulación. / Asks for the reason in the body. An initiative keeps at"
                        + " least one objective, and one under which it has articulations.")
    ResponseEntity<Answer> unalign(
            @PathVariable UUID id, @PathVariable String objective, @RequestBody ReasonRequest body) {
        var fields = acts.fields();
        var code = fields.value("objective", objective, ManagementObjectiveCode::new, "unknown-reference");
        var reason = body.reason(fields);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new UnalignInitiative(
                new InitiativeId(id), code.orElseThrow(), reason.orElseThrow(), timing.orElseThrow()));
        return acts.send(command.initiativeId(), command);
    }
}
