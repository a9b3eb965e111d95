package ec.hito.command.secretariat.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.secretariat.MergeSecretariat;
import ec.hito.command.secretariat.RenameSecretariat;
import ec.hito.command.text.Text;
import ec.hito.model.SecretariatCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/secretariats/{code}")
@Tag(name = "Secretariats")
class SecretariatLifeController {
    @Schema(name = "SecretariatRenamingRequest")
    record Renaming(
            @Schema(requiredMode = REQUIRED) @Nullable String name,
            @Nullable String reason,
            @Nullable String effectiveOn) {}

    @Schema(name = "SecretariatMergerRequest")
    record Merger(
            @Schema(requiredMode = REQUIRED) @Nullable String into,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    SecretariatLifeController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/renaming")
    @Operation(
            operationId = "renameSecretariat",
            summary = "Renombrar una secretaría / Rename a secretariat",
            description = "Su código queda. / Its code stays.")
    ResponseEntity<Answer> rename(@PathVariable String code, @RequestBody Renaming body) {
        var fields = acts.fields();
        var secretariat = fields.value("code", code, SecretariatCode::new, "not-a-secretariat-code");
        var name = fields.text("name", body.name(), Text.NAME);
        var reason = fields.textIfGiven("reason", body.reason(), Text.REASON);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new RenameSecretariat(
                secretariat.orElseThrow(), name.orElseThrow(), reason.orElse(null), timing.orElseThrow()));
        return acts.send(command.secretariat(), command);
    }

    @PostMapping("/merger")
    @Operation(
            operationId = "mergeSecretariat",
            summary = "Fusionar una secretaría en otra / Merge a secretariat into another",
            description = "Lo hecho sigue siendo suyo; desde ese día la otra responde por lo que tenía a cargo. / "
                    + "What it did stays its own; from that day on the other stands for what it was in charge of.")
    ResponseEntity<Answer> merge(@PathVariable String code, @RequestBody Merger body) {
        var fields = acts.fields();
        var secretariat = fields.value("code", code, SecretariatCode::new, "not-a-secretariat-code");
        var into = fields.value("into", body.into(), SecretariatCode::new, "unknown-reference");
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new MergeSecretariat(
                secretariat.orElseThrow(), into.orElseThrow(), reason.orElseThrow(), timing.orElseThrow()));
        return acts.send(command.secretariat(), command);
    }
}
