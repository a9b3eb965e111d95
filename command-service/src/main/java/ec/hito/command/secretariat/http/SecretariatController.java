package ec.hito.command.secretariat.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.secretariat.RegisterSecretariat;
import ec.hito.command.text.Text;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/secretariats")
@Tag(name = "Secretariats")
class SecretariatController {
    @Schema(name = "SecretariatRequest")
    record Request(
            @Schema(requiredMode = REQUIRED) @Nullable String code,
            @Schema(requiredMode = REQUIRED) @Nullable String name,
            @Nullable List<@Nullable String> managementObjectives,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    SecretariatController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(
            operationId = "registerSecretariat",
            summary = "Registrar una secretaría / Register a secretariat",
            description =
                    "Las demás llamadas la nombran por su código, que no cambia. / Other calls name it by its code,"
                            + " which never changes.")
    ResponseEntity<Answer> register(@RequestBody Request body) {
        var fields = acts.fields();
        var code = fields.value("code", body.code(), SecretariatCode::new, "not-a-secretariat-code");
        var name = fields.text("name", body.name(), Text.NAME);
        var objectives = fields.each(
                "managementObjectives",
                body.managementObjectives(),
                RegisterSecretariat.MOST_OBJECTIVES,
                (path, objective) -> fields.value(path, objective, ManagementObjectiveCode::new, "unknown-reference"));
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() ->
                new RegisterSecretariat(code.orElseThrow(), name.orElseThrow(), objectives, timing.orElseThrow()));
        return acts.send(command.secretariat(), command);
    }
}
