package ec.hito.query.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.history.HistoryView.RecordedAct;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Outline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two moments.
 *
 * @param objectives in the order of the plan that is in force at the later one
 * @param items the initiatives of this page, by code: those on which something became known, and those that stand otherwise because days went by
 * @param total of all pages
 */
@Schema(name = "Changes")
public record ChangesView(
        @Schema(description = "El momento anterior") Moment from,
        @Schema(description = "El momento posterior") Moment to,

        @Schema(description = "De todo el plan; cada iniciativa cuenta una vez")
        Means totals,

        List<UnderObjective> objectives,
        List<Item> items,

        @Schema(description = "Para pedir la página siguiente; nulo en la última") @Nullable
        String nextCursor,

        long total) {

    /** How the percentages went, and what that is due to. */
    @Schema(name = "Differences")
    public record Means(Split<Split.Progress> progress, Split<Split.Expected> expectedProgress) {}

    @Schema(name = "ObjectiveChanges")
    public record UnderObjective(
            ManagementObjectiveCode code, @JsonUnwrapped Means means) {}

    /**
     * @param before null if it was not there
     * @param after null if it is not there any more
     * @param acts in the order of recording
     */
    @Schema(name = "InitiativeChanges")
    public record Item(
            InitiativeId id,
            InitiativeCode code,
            String name,

            @Schema(description = "Nulo: no estaba") @Nullable
            Standing before,

            @Schema(description = "Nulo: ya no está") @Nullable
            Standing after,

            @JsonUnwrapped Means means,
            List<Act> acts) {}

    @Schema(name = "ChangedStanding")
    public record Standing(
            Lifecycle lifecycle, @Nullable Health health, List<ManagementObjectiveCode> managementObjectives) {
        static Standing of(Outline outline) {
            return new Standing(outline.lifecycle(), outline.health(), outline.objectives());
        }
    }

    /** What became known in between. */
    @Schema(name = "ChangeAct")
    public record Act(
            Kind kind,

            @Schema(description = "occurred: ocurrió en el período; learntLate: es de antes y se supo después")
            When when,

            @JsonUnwrapped RecordedAct act) {}

    /** Whether something happened in the period or was only learnt in it. */
    public enum When {
        OCCURRED("occurred"),
        LEARNT_LATE("learntLate");

        private final String code;

        When(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
