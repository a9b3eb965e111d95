package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.AssignLeadSecretariat;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/lead-secretariat")
@Tag(name = "Initiatives")
class LeadController {
    @Schema(name = "LeadRequest")
    record Request(
            @Schema(requiredMode = REQUIRED) @Nullable String secretariat,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    LeadController(Acts acts) {
        this.acts = acts;
    }

    @PutMapping
    @Operation(
            operationId = "assignLeadSecretariat",
            summary = "Asignar la secretaría responsable / Assign the lead secretariat",
            description =
                    "Desde ese día responde por la iniciativa, en lugar de la anterior. / From that day on it answers"
                            + " for the initiative, instead of the one before.")
    ResponseEntity<Answer> assign(@PathVariable UUID id, @RequestBody Request body) {
        var fields = acts.fields();
        var secretariat = fields.value("secretariat", body.secretariat(), SecretariatCode::new, "unknown-reference");
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(
                () -> new AssignLeadSecretariat(new InitiativeId(id), secretariat.orElseThrow(), timing.orElseThrow()));
        return acts.send(command.initiativeId(), command);
    }
}
