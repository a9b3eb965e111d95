package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.AddParticipant;
import ec.hito.command.initiative.Agency;
import ec.hito.command.initiative.BodyCommand;
import ec.hito.command.initiative.NameAgency;
import ec.hito.command.initiative.RemoveParticipant;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
class BodyController {
    @Schema(name = "ParticipantRequest")
    record Participant(
            @Schema(requiredMode = REQUIRED) @Nullable String secretariat,
            @Nullable String effectiveOn) {}

    @Schema(name = "AgencyRequest")
    record AgencyNamed(
            @Nullable String secretariat,
            @Nullable String name,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    BodyController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/participants")
    @Operation(
            operationId = "addParticipant",
            summary = "Incorporar una secretaría participante / Add a participating secretariat",
            description =
                    "Desde el día dado informa su avance y su situación. / From the day given it reports its progress"
                            + " and how it stands.")
    ResponseEntity<Answer> add(@PathVariable UUID id, @RequestBody Participant body) {
        var fields = acts.fields();
        var secretariat = fields.value("secretariat", body.secretariat(), SecretariatCode::new, "unknown-reference");
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(
                () -> new AddParticipant(new InitiativeId(id), secretariat.orElseThrow(), timing.orElseThrow())));
    }

    @DeleteMapping("/participants")
    @Operation(
            operationId = "removeParticipant",
            summary = "Retirar una secretaría participante / Remove a participating secretariat",
            description = "Desde el día dado; lo anterior queda en el historial. / "
                    + "From the day given; what was before stays in the history.")
    ResponseEntity<Answer> remove(@PathVariable UUID id, @RequestBody Participant body) {
        var fields = acts.fields();
        var secretariat = fields.value("secretariat", body.secretariat(), SecretariatCode::new, "unknown-reference");
        var timing = fields.timing(body.effectiveOn());
        return send(fields.whole(
                () -> new RemoveParticipant(new InitiativeId(id), secretariat.orElseThrow(), timing.orElseThrow())));
    }

    @PutMapping("/executing-agency")
    @Operation(
            operationId = "nameExecutingAgency",
            summary = "Designar la entidad ejecutora / Name the executing agency",
            description = "Una secretaría registrada o un nombre. / A registered secretariat or a name.")
    ResponseEntity<Answer> nameExecuting(@PathVariable UUID id, @RequestBody AgencyNamed body) {
        return send(named(id, Agency.Role.EXECUTING, body));
    }

    @PutMapping("/promoting-agency")
    @Operation(
            operationId = "namePromotingAgency",
            summary = "Designar la entidad promotora / Name the promoting agency",
            description = "Una secretaría registrada o un nombre. / A registered secretariat or a name.")
    ResponseEntity<Answer> namePromoting(@PathVariable UUID id, @RequestBody AgencyNamed body) {
        return send(named(id, Agency.Role.PROMOTING, body));
    }

    private BodyCommand named(UUID id, Agency.Role role, AgencyNamed body) {
        var fields = acts.fields();
        var secretariat =
                fields.valueIfGiven("secretariat", body.secretariat(), SecretariatCode::new, "unknown-reference");
        var name = fields.textIfGiven("name", body.name(), Text.TITLE);
        if (body.secretariat() == null && body.name() == null) {
            fields.fault("name", "required");
        }
        var timing = fields.timing(body.effectiveOn());
        return fields.whole(() -> new NameAgency(
                new InitiativeId(id),
                role,
                new Agency(secretariat.orElse(null), name.orElse(null)),
                timing.orElseThrow()));
    }

    private ResponseEntity<Answer> send(BodyCommand command) {
        return acts.send(command.initiativeId(), command);
    }
}
