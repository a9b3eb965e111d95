package ec.hito.command.evidence.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.evidence.EvidenceRejection;
import ec.hito.command.evidence.ReleaseEvidence;
import ec.hito.command.evidence.Upload;
import ec.hito.command.evidence.Uploads;
import ec.hito.command.evidence.WithdrawEvidence;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.text.Text;
import ec.hito.model.UploadId;
import ec.hito.web.BusinessDay;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(UploadController.PATH + "/{uploadId}")
@Tag(name = "Evidence")
class EvidenceController {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceController.class);

    @Schema(name = "ReleaseRequest")
    record Release(@Nullable String effectiveOn) {}

    @Schema(name = "WithdrawalRequest")
    record Withdrawal(
            @Schema(description = "Público en el historial / Public in the history", requiredMode = REQUIRED) @Nullable
            String reason,

            @Nullable String effectiveOn) {}

    private final Uploads uploads;
    private final Acts acts;

    EvidenceController(Uploads uploads, Acts acts) {
        this.uploads = uploads;
        this.acts = acts;
    }

    @PostMapping("/release")
    @Operation(
            operationId = "releaseEvidence",
            summary = "Liberar un respaldo al público / Release evidence to the public",
            description = "Solo lo que un acto cita. / Only what an act cites.")
    ResponseEntity<Answer> release(@PathVariable UUID uploadId, @RequestBody Release body) {
        var fields = acts.fields();
        var timing = fields.timing(body.effectiveOn());
        var on = fields.whole(timing::orElseThrow);
        var upload = find(new UploadId(uploadId));
        if (!uploads.cited(upload.id())) {
            throw new RejectedException(new EvidenceRejection.NotCited(upload.id()));
        }
        return acts.send(upload.id(), new ReleaseEvidence(upload.evidence(), uploadedOn(upload), on));
    }

    @PostMapping("/withdrawal")
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Retirar un respaldo / Withdraw evidence",
            description = "Sus bytes se borran, también de otras entregas del mismo archivo; quedan el SHA-256 y el"
                    + " motivo. / Its bytes are deleted, also from other uploads of the same file; SHA-256 and reason"
                    + " stay.")
    ResponseEntity<Answer> withdraw(@PathVariable UUID uploadId, @RequestBody Withdrawal body) {
        var fields = acts.fields();
        var reason = fields.text("reason", body.reason(), Text.REASON);
        var timing = fields.timing(body.effectiveOn());
        var why = fields.whole(reason::orElseThrow);
        var upload = find(new UploadId(uploadId));
        var answer = acts.send(
                upload.id(), new WithdrawEvidence(upload.evidence(), why, uploadedOn(upload), timing.orElseThrow()));
        remove(upload);
        return answer;
    }

    private Upload find(UploadId id) {
        return uploads.find(id).orElseThrow(() -> new RejectedException(new EvidenceRejection.UnknownUpload(id)));
    }

    private static LocalDate uploadedOn(Upload upload) {
        return LocalDate.ofInstant(upload.uploadedAt(), BusinessDay.ZONE);
    }

    /** That it is withdrawn is recorded, and nobody is shown it any more; should its bytes not go now, the upkeep sees to it. */
    private void remove(Upload upload) {
        try {
            uploads.remove(upload.evidence().sha256());
        } catch (RuntimeException e) {
            LOG.warn("the bytes of withdrawn upload {} are still to be deleted: {}", upload.id(), e.getMessage());
        }
    }
}
