package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.evidence.Uploads;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.Fields;
import ec.hito.command.http.NumberRange;
import ec.hito.command.initiative.AchieveMilestone;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
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
@RequestMapping("/api/v1/initiatives/{id}/milestones")
@Tag(name = "Milestones")
class MilestoneController {
    @Schema(name = "MilestoneRequest")
    record Milestone(
            @Schema(requiredMode = REQUIRED) @Nullable String title,
            @Schema(requiredMode = REQUIRED) @Nullable String dueOn,
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal weight,
            @Nullable String deliverable,
            @Nullable String articulationId,
            @Nullable String mechanismId,
            @Nullable String phase,
            @Nullable String effectiveOn) {}

    @Schema(name = "AchievementRequest")
    record Achievement(
            @Schema(requiredMode = REQUIRED) @Nullable String effectiveOn,
            @Nullable String note,
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable EvidenceRequest> evidence) {}

    private final Acts acts;
    private final Uploads uploads;

    MilestoneController(Acts acts, Uploads uploads) {
        this.acts = acts;
        this.uploads = uploads;
    }

    @PostMapping
    @Operation(
            operationId = "planMilestone",
            summary = "Planificar un hito / Plan a milestone",
            description = "Cuenta en el avance según su peso, mayor que 0; el día límite está incluido. / It counts in"
                    + " progress by its weight, above 0; the due day is included.")
    ResponseEntity<Answer> plan(@PathVariable UUID id, @RequestBody Milestone body) {
        var command = command(new InitiativeId(id), body, acts.fields());
        return acts.send(command.milestoneId(), command);
    }

    private static PlanMilestone command(InitiativeId initiative, Milestone body, Fields fields) {
        var title = fields.text("title", body.title(), Text.TITLE);
        var dueOn = fields.day("dueOn", body.dueOn());
        var weight = fields.number("weight", body.weight(), NumberRange.WEIGHT, Weight::new);
        var deliverable = fields.textIfGiven("deliverable", body.deliverable(), Text.DESCRIPTION);
        var articulation =
                fields.valueIfGiven("articulationId", body.articulationId(), ArticulationId::of, "not-an-id");
        var mechanism = fields.valueIfGiven("mechanismId", body.mechanismId(), MechanismId::of, "not-an-id");
        var phase = fields.textIfGiven("phase", body.phase(), Text.TITLE);
        var timing = fields.timing(body.effectiveOn());
        return fields.whole(() -> new PlanMilestone(
                initiative,
                new MilestoneId(UUID.randomUUID()),
                title.orElseThrow(),
                dueOn.orElseThrow(),
                weight.orElseThrow(),
                deliverable.orElse(null),
                articulation.orElse(null),
                mechanism.orElse(null),
                phase.orElse(null),
                timing.orElseThrow()));
    }

    @PostMapping("/{milestoneId}/progress")
    @Operation(
            operationId = "recordProgress",
            summary = "Registrar avance / Record progress",
            description = "Porcentaje de 0 a 100 con dos decimales a lo sumo; solo baja por una corrección. / "
                    + "Percent from 0 to 100 with two decimals at most; only a correction lowers it.")
    ResponseEntity<Answer> recordProgress(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody ProgressRequest body) {
        var fields = acts.fields();
        var progress = body.read(fields, uploads);
        var command = fields.whole(() -> progress.of(new InitiativeId(id), new MilestoneId(milestoneId)));
        return acts.send(milestoneId, command.progressId(), command);
    }

    @PostMapping("/{milestoneId}/achievement")
    @Operation(
            operationId = "achieveMilestone",
            summary = "Dar por cumplido un hito / Achieve a milestone",
            description =
                    "Pide el día y al menos un respaldo, enlace o archivo; deja el avance en 100, provisional hasta"
                            + " verificarse. / Asks for the day and at least one piece of evidence, link or file; sets"
                            + " 100, provisional until verified.")
    ResponseEntity<Answer> achieve(
            @PathVariable UUID id, @PathVariable UUID milestoneId, @RequestBody Achievement body) {
        var fields = acts.fields();
        var timing = fields.timingRequired(body.effectiveOn());
        var note = fields.textIfGiven("note", body.note(), Text.NOTE);
        var evidence = CitedEvidence.read(body.evidence(), fields, uploads);
        var command = fields.whole(() -> new AchieveMilestone(
                new InitiativeId(id),
                new MilestoneId(milestoneId),
                new ProgressId(UUID.randomUUID()),
                note.orElse(null),
                evidence.pieces(),
                evidence.unusable(),
                timing.orElseThrow()));
        return acts.send(milestoneId, command.progressId(), command);
    }
}
