package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.authority.Person;
import ec.hito.command.decision.Timing;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.Fields;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Role;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives")
@Tag(name = "Initiatives")
class RegistrationController {
    @Schema(name = "InitiativeRequest")
    record Request(
            @Schema(requiredMode = REQUIRED) @Nullable String name,
            @Nullable String type,
            @Nullable String description,
            @Nullable String leadSecretariat,
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable ArticulationRequest> articulations,
            @Nullable String effectiveOn) {}

    private final Acts acts;
    private final Registrations registrations;

    RegistrationController(Acts acts, Registrations registrations) {
        this.acts = acts;
        this.registrations = registrations;
    }

    @PostMapping
    @Operation(
            operationId = "registerInitiative",
            summary = "Registrar una iniciativa / Register an initiative",
            description = "Queda bajo los objetivos de gestión de sus articulaciones. La de una secretaría es una"
                    + " propuesta, que ella misma lidera, hasta que planificación la acepte. / "
                    + "It serves the management objectives of its articulations. A secretariat's is a proposal,"
                    + " led by itself, until planning endorses it.")
    @MayAnswer(HttpStatus.CREATED)
    ResponseEntity<Answer> register(@RequestBody Request body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        var command = command(body, timing, fields);
        var receipt = registrations.register(fields.whole(timing::orElseThrow), command);
        return Answer.created("/api/v1/initiatives", receipt);
    }

    /** The command but for its code; to be made once {@code fields} are known to be right. */
    private Function<InitiativeCode, RegisterInitiative> command(Request body, Optional<Timing> timing, Fields fields) {
        var name = fields.text("name", body.name(), Text.NAME);
        var type = fields.valueIfGiven("type", body.type(), InitiativeType::of, "unknown-reference");
        var description = fields.textIfGiven("description", body.description(), Text.DESCRIPTION);
        var lead = fields.valueIfGiven(
                "leadSecretariat", body.leadSecretariat(), SecretariatCode::new, "unknown-reference");
        var articulations = articulations(body, fields);
        var person = acts.person();
        return code -> new RegisterInitiative(
                new InitiativeId(UUID.randomUUID()),
                code,
                name.orElseThrow(),
                type.orElse(null),
                description.orElse(null),
                lead.or(() -> ownSecretariat(person)).orElse(null),
                articulations,
                person.has(Role.PLANNING),
                timing.orElseThrow());
    }

    /** Who proposes for a secretariat proposes what it will lead. */
    private static Optional<SecretariatCode> ownSecretariat(Person person) {
        return person.has(Role.PLANNING) ? Optional.empty() : Optional.ofNullable(person.secretariat());
    }

    private static List<NewArticulation> articulations(Request body, Fields fields) {
        if (body.articulations() == null || body.articulations().isEmpty()) {
            fields.fault("articulations", "required");
        }
        return fields.each(
                "articulations",
                body.articulations(),
                RegisterInitiative.MOST_ARTICULATIONS,
                (path, articulation) -> articulation.read(path + ".", fields));
    }
}
