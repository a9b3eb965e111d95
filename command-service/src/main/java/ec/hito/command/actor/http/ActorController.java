package ec.hito.command.actor.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.actor.RegisterActor;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.text.Text;
import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "Actors")
class ActorController {
    @Schema(name = "ActorRequest")
    record Request(
            @Schema(requiredMode = REQUIRED) @Nullable String name,
            @Schema(requiredMode = REQUIRED) @Nullable String type,
            @Schema(requiredMode = REQUIRED) @Nullable String nature,

            @Schema(description = "Nivel de gobierno, si es de uno / Level of government, if it belongs to one")
            @Nullable
            String level,

            @Nullable String effectiveOn) {}

    private final Acts acts;

    ActorController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(
            operationId = "registerActor",
            summary = "Registrar un actor, que es una organización / Register an actor, which is an organisation",
            description =
                    "Personas no se registran. Un nombre se da una sola vez. / People are not registered. A name is"
                            + " given once.")
    ResponseEntity<Answer> register(@RequestBody Request body) {
        var fields = acts.fields();
        var name = fields.text("name", body.name(), Text.NAME);
        var type = fields.value("type", body.type(), ActorType::of, "unknown-reference");
        var nature = fields.value("nature", body.nature(), ActorNature::of, "unknown-reference");
        var level = fields.textIfGiven("level", body.level(), Text.TITLE);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new RegisterActor(
                new ActorId(UUID.randomUUID()),
                name.orElseThrow(),
                type.orElseThrow(),
                nature.orElseThrow(),
                level.orElse(null),
                timing.orElseThrow()));
        return acts.send(command.id(), command);
    }
}
