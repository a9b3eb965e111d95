package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.evidence.Uploads;
import ec.hito.command.http.Fields;
import ec.hito.command.http.NumberRange;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProgressRequest")
record ProgressRequest(
        @Schema(requiredMode = REQUIRED) @Nullable BigDecimal percent,
        @Nullable String note,
        @Nullable List<@Nullable EvidenceRequest> evidence,
        @Nullable String effectiveOn) {

    /** Progress of a milestone that is still to be named; to be used once the fields are known to be right. */
    @FunctionalInterface
    interface Read {
        RecordProgress of(InitiativeId initiative, MilestoneId milestone);
    }

    Read read(Fields fields, Uploads uploads) {
        var share = fields.number("percent", percent, NumberRange.PERCENT, Percent::new);
        var text = fields.textIfGiven("note", note, Text.NOTE);
        var cited = CitedEvidence.read(evidence, fields, uploads);
        var timing = fields.timing(effectiveOn);
        return (initiative, milestone) -> new RecordProgress(
                initiative,
                milestone,
                new ProgressId(UUID.randomUUID()),
                share.orElseThrow(),
                text.orElse(null),
                cited.pieces(),
                cited.unusable(),
                timing.orElseThrow());
    }
}
