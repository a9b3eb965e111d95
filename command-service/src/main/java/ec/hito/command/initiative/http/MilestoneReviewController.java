package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.decision.Timing;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.NumberRange;
import ec.hito.command.initiative.CorrectProgress;
import ec.hito.command.initiative.ReturnMilestone;
import ec.hito.command.initiative.VerifyMilestone;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
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

/** What was recorded of a milestone, looked at again. */
@RestController
@RequestMapping("/api/v1/initiatives/{id}/milestones/{milestoneId}")
@Tag(name = "Milestones")
class MilestoneReviewController {
    @Schema(name = "ProgressCorrectionRequest")
    record Correction(
            @Schema(requiredMode = REQUIRED) @Nullable String corrects,
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal percent,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,

            @Schema(
                    description =
                            "Si se da, el día del registro corregido. / If given, the day of the corrected record.")
            @Nullable
            String effectiveOn) {}

    @Schema(name = "VerificationRequest")
    record Verification(@Nullable String effectiveOn) {}

    @Schema(name = "ReturnRequest")
    record Return(
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal percent,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String effectiveOn) {}

    private final Acts acts;

    MilestoneReviewController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/progress-correction")
    @Operation(
            operationId = "correctProgress",
            summary = "Corregir un registro de avance / Correct a record of progress",
            description = "Nombra el registro errado, aunque ya se haya corregido antes, y rige desde el día de ese"
                    + " registro. Un cumplimiento no se corrige: se devuelve. / Names the wrong record, also where it"
                    + " was corrected before, and takes effect on that record's day. An achievement is not"
                    + " corrected but returned.")
    @MayAnswer(HttpStatus.PRECONDITION_REQUIRED)
    ResponseEntity<Answer> correct(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Correction body) {
        var fields = acts.fields();
        var corrects = fields.value("corrects", body.corrects(), ProgressId::of, "not-an-id");
        var percent = fields.number("percent", body.percent(), NumberRange.PERCENT, Percent::new);
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var day = body.effectiveOn() == null
                ? null
                : fields.timing(body.effectiveOn()).map(Timing::effectiveOn).orElse(null);
        var now = fields.timing(null);
        var command = fields.whole(() -> new CorrectProgress(
                new InitiativeId(id),
                new MilestoneId(milestoneId),
                corrects.orElseThrow(),
                percent.orElseThrow(),
                reason.orElseThrow(),
                day,
                now.orElseThrow()));
        return acts.send(milestoneId, command.corrects(), command);
    }

    @PostMapping("/verification")
    @Operation(
            operationId = "verifyMilestone",
            summary = "Verificar un hito cumplido / Verify an achieved milestone",
            description =
                    "Confirma el cumplimiento, hasta entonces provisional. / Confirms the achievement, provisional"
                            + " until then.")
    ResponseEntity<Answer> verify(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Verification body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(
                () -> new VerifyMilestone(new InitiativeId(id), new MilestoneId(milestoneId), timing.orElseThrow()));
        return acts.send(milestoneId, command);
    }

    @PostMapping("/return")
    @Operation(
            operationId = "returnMilestone",
            summary = "Devolver un hito cumplido / Return an achieved milestone",
            description =
                    "El hito deja de estar cumplido y queda en el porcentaje dado, inferior a 100; puede cumplirse"
                            + " otra vez. / The milestone is no longer achieved and stands at the percent given, below"
                            + " 100; it can be achieved again.")
    ResponseEntity<Answer> giveBack(@PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Return body) {
        var fields = acts.fields();
        var percent = fields.number("percent", body.percent(), NumberRange.PERCENT, Percent::new);
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new ReturnMilestone(
                new InitiativeId(id),
                new MilestoneId(milestoneId),
                new ProgressId(UUID.randomUUID()),
                percent.orElseThrow(),
                reason.orElseThrow(),
                timing.orElseThrow()));
        return acts.send(milestoneId, command.progressId(), command);
    }
}
