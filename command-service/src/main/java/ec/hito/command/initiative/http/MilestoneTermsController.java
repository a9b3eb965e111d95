package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.NumberRange;
import ec.hito.command.initiative.CancelMilestone;
import ec.hito.command.initiative.RescheduleMilestone;
import ec.hito.command.initiative.ReweightMilestone;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Weight;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was set of a milestone, set anew or given up. */
@RestController
@RequestMapping("/api/v1/initiatives/{id}/milestones/{milestoneId}")
@Tag(name = "Milestones")
class MilestoneTermsController {
    @Schema(name = "RescheduleRequest")
    record Reschedule(
            @Schema(requiredMode = REQUIRED) @Nullable String dueOn,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String authorisingOffice,
            @Nullable String document,
            @Nullable String effectiveOn) {}

    @Schema(name = "ReweightRequest")
    record Reweight(
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal weight,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String document,
            @Nullable String effectiveOn) {}

    @Schema(name = "MilestoneCancellationRequest")
    record Cancellation(
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String document,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    MilestoneTermsController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/reschedule")
    @Operation(
            operationId = "rescheduleMilestone",
            summary = "Reprogramar un hito / Reschedule a milestone",
            description = "Pide un motivo y, una vez vencido el hito, la dependencia y el documento que lo autorizan. /"
                    + " Asks for a reason and, once the milestone is due, for the office and the document that"
                    + " allow it.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> reschedule(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Reschedule body) {
        var fields = acts.fields();
        var dueOn = fields.day("dueOn", body.dueOn());
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var office = fields.textIfGiven("authorisingOffice", body.authorisingOffice(), Text.TITLE);
        var document = fields.textIfGiven("document", body.document(), Text.TITLE);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new RescheduleMilestone(
                new InitiativeId(id),
                new MilestoneId(milestoneId),
                dueOn.orElseThrow(),
                reason.orElseThrow(),
                office.orElse(null),
                document.orElse(null),
                timing.orElseThrow()));
        return acts.send(milestoneId, command);
    }

    @PostMapping("/reweight")
    @Operation(
            operationId = "reweightMilestone",
            summary = "Cambiar el peso de un hito / Reweight a milestone",
            description = "Pide un motivo y, una vez vencido el hito, el documento que lo autoriza. / Asks for a reason"
                    + " and, once the milestone is due, for the document that allows it.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> reweight(@PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Reweight body) {
        var fields = acts.fields();
        var weight = fields.number("weight", body.weight(), NumberRange.WEIGHT, Weight::new);
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var document = fields.textIfGiven("document", body.document(), Text.TITLE);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new ReweightMilestone(
                new InitiativeId(id),
                new MilestoneId(milestoneId),
                weight.orElseThrow(),
                reason.orElseThrow(),
                document.orElse(null),
                timing.orElseThrow()));
        return acts.send(milestoneId, command);
    }

    @PostMapping("/cancellation")
    @Operation(
            operationId = "cancelMilestone",
            summary = "Cancelar un hito / Cancel a milestone",
            description = "Deja de contar y no admite más actos. Pide un motivo y, una vez vencido, el documento que lo"
                    + " autoriza. / It counts no more and takes no more acts. Asks for a reason and, once it is due,"
                    + " for the document that allows it.")
    ResponseEntity<Answer> cancel(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Cancellation body) {
        var fields = acts.fields();
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var document = fields.textIfGiven("document", body.document(), Text.TITLE);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new CancelMilestone(
                new InitiativeId(id),
                new MilestoneId(milestoneId),
                reason.orElseThrow(),
                document.orElse(null),
                timing.orElseThrow()));
        return acts.send(milestoneId, command);
    }
}
