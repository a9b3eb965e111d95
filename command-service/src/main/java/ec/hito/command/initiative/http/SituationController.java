package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.evidence.Uploads;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.initiative.ReportSituation;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/situation-reports")
@Tag(name = "Initiatives")
class SituationController {
    @Schema(name = "SituationReportRequest")
    record Report(
            @Schema(requiredMode = REQUIRED) @Nullable String period,

            @Schema(
                    allowableValues = {"no-change", "obstacle", "explanation", "observation", "reply"},
                    requiredMode = REQUIRED)
            @Nullable
            String kind,

            @Nullable String text,
            @Nullable List<@Nullable EvidenceRequest> evidence,
            @Nullable String effectiveOn) {}

    private final Acts acts;
    private final Uploads uploads;

    SituationController(Acts acts, Uploads uploads) {
        this.acts = acts;
        this.uploads = uploads;
    }

    @PostMapping
    @Operation(
            operationId = "reportSituation",
            summary = "Informar la situación / Report the situation",
            description = "De un mes. Solo un informe sin novedades (no-change) va sin texto; el texto no se publica. /"
                    + " Of a month. Only a report of no change goes without a text; the text is not published.")
    ResponseEntity<Answer> report(@PathVariable UUID id, @RequestBody Report body) {
        var fields = acts.fields();
        var period = fields.value("period", body.period(), YearMonth::parse, "not-a-month");
        var kind = fields.value("kind", body.kind(), SituationKind::of, "unknown-reference");
        var text = fields.textIfGiven("text", body.text(), Text.NOTE);
        var evidence = CitedEvidence.read(body.evidence(), fields, uploads);
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new ReportSituation(
                new InitiativeId(id),
                new ReportId(UUID.randomUUID()),
                period.orElseThrow(),
                kind.orElseThrow(),
                text.orElse(null),
                evidence.pieces(),
                evidence.unusable(),
                timing.orElseThrow()));
        return acts.send(command.reportId(), command);
    }
}
