package ec.hito.query.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.ImportId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.evidence.EvidenceView;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Gap;
import ec.hito.query.involvement.ActorView;
import ec.hito.query.involvement.TerritoryView;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.reading.Moment;
import ec.hito.query.situation.SituationReportView;
import ec.hito.query.timeline.Whole.Alignment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One initiative with all that is public of it.
 *
 * @param version sequence of the newest event of its stream, as {@code If-Match} takes it on the write side
 */
public record InitiativeView(
        @JsonUnwrapped Moment moment,
        @JsonUnwrapped InitiativeSummary summary,
        @JsonUnwrapped Details details,
        @JsonUnwrapped Description about,
        @JsonUnwrapped Bodies bodies,
        List<ActorView> actors,
        List<TerritoryView> territories,
        List<Alignment> alignments,
        List<ArticulationView> articulations,
        List<MilestoneView> milestones,

        @Schema(description = "De qué mes y clase hay informes; lo que dicen no es público")
        List<SituationReportView> situationReports,

        @Schema(description = "Lo que respalda sus avances e informes, hasta donde es público")
        EvidenceView evidence,

        @Schema(description = "Secuencia de su último evento; para If-Match al escribir")
        long version) {

    /**
     * @param lifecycleSince since when it is suspended, completed or cancelled; null if it is none of them
     * @param lastActOn the latest day that any of its events speaks of
     */
    public record Details(
            @Nullable Average verifiedProgress,
            @Nullable Average baselineExpectedProgress,

            @Schema(description = "Lo que no se conoce de ella")
            List<Gap> gaps,

            LocalDate registeredOn,
            @Nullable LocalDate startedOn,

            @Schema(description = "Desde cuándo está suspendida, concluida o cancelada; nulo en otro caso") @Nullable
            LocalDate lifecycleSince,

            @Schema(description = "Por qué está suspendida o cancelada") @Nullable
            String lifecycleReason,

            @Nullable LocalDate leadSince,

            @Schema(description = "La secretaría asignada, si después se fusionó en la que lidera; nulo en otro caso")
            @Nullable
            SecretariatCode leadMergedFrom,

            LocalDate lastActOn,
            @Nullable Source importedFrom) {}

    /** Where it came from, if from a file. */
    public record Source(ImportId importId, String initiativeKey) {}
}
