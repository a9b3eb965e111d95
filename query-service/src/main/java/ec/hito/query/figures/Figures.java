package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import ec.hito.model.MechanismType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted under an objective, or under the plan as a whole. Every initiative counts once.
 *
 * @param entries entries of the matrix
 * @param measured initiatives that the percentages rest on: those not cancelled that have milestones
 * @param progress plain mean over the measured; like the other means null if there are none
 */
public record Figures(
        @Schema(description = "Entradas de la matriz") long entries,
        @Schema(description = "Iniciativas distintas") long initiatives,

        @Schema(description = "Iniciativas con hitos, sobre las que se calculan los porcentajes")
        long measured,

        @Schema(description = "Avance de iniciativas: promedio simple; nulo si ninguna se mide") @Nullable
        Average progress,

        @Schema(description = "El mismo promedio, contando solo lo verificado") @Nullable
        Average verifiedProgress,

        @Schema(description = "Lo que debería estar hecho a la fecha") @Nullable
        Average expectedProgress,

        @Schema(description = "Lo esperado según las fechas originales") @Nullable
        Average baselineExpectedProgress,

        HealthCounts health,
        LifecycleCounts lifecycle,
        MilestoneCounts milestones,
        List<MechanismCount> mechanisms,
        GapCounts gaps) {

    /** Where there is no initiative at all. */
    static final Figures NONE = new Figures(
            0,
            0,
            0,
            null,
            null,
            null,
            null,
            new HealthCounts(0, 0, 0, 0),
            new LifecycleCounts(0, 0, 0, 0, 0),
            new MilestoneCounts(0, 0, 0, 0, 0, 0, 0, 0),
            List.of(),
            new GapCounts(0, 0, 0, 0, 0, 0, 0));

    Figures with(List<MechanismCount> counted) {
        return new Figures(
                entries,
                initiatives,
                measured,
                progress,
                verifiedProgress,
                expectedProgress,
                baselineExpectedProgress,
                health,
                lifecycle,
                milestones,
                counted,
                gaps);
    }

    /** Initiatives by health; suspended, completed and cancelled ones have none. */
    public record HealthCounts(
            @JsonProperty("no-data") long noData,
            @JsonProperty("on-track") long onTrack,
            @JsonProperty("at-risk") long atRisk,
            long delayed) {
        public long of(Health which) {
            return switch (which) {
                case DELAYED -> delayed;
                case AT_RISK -> atRisk;
                case ON_TRACK -> onTrack;
                case NO_DATA -> noData;
            };
        }

        public long sum() {
            return noData + onTrack + atRisk + delayed;
        }
    }

    /** Initiatives by lifecycle. */
    public record LifecycleCounts(long registered, long inProgress, long suspended, long completed, long cancelled) {}

    /** Milestones of the initiatives; {@code planned} is those not cancelled. */
    public record MilestoneCounts(
            long planned,
            long achieved,
            long verified,
            long overdue,
            long dueIn30Days,
            long rescheduled,
            long cancelled,
            long cancelledAfterDue) {}

    /** Attached mechanisms of a type; {@code expiringIn60Days} is those in force whose last day is at most 60 days ahead. */
    public record MechanismCount(MechanismType type, long count, long inForce, long expiringIn60Days) {}

    /** Initiatives by what is not known of them. */
    public record GapCounts(
            long withoutLead,
            long withoutType,
            long withoutMilestones,
            long withoutMechanism,
            long withoutActor,
            long withoutPolicy,
            long silent) {
        public long of(Gap which) {
            return switch (which) {
                case WITHOUT_LEAD -> withoutLead;
                case WITHOUT_TYPE -> withoutType;
                case WITHOUT_MILESTONES -> withoutMilestones;
                case WITHOUT_MECHANISM -> withoutMechanism;
                case WITHOUT_ACTOR -> withoutActor;
                case WITHOUT_POLICY -> withoutPolicy;
                case SILENT -> silent;
            };
        }
    }
}
