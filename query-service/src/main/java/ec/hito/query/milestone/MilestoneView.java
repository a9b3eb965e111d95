package ec.hito.query.milestone;

import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it stands.
 *
 * @param dueOn the last day on which it is in time
 * @param percent of the newest record by effective day; null while nothing is recorded
 * @param overdue due before the day of the answer and below 100
 * @param achievedOn provisional while {@code verifiedOn} is null; null again once it was returned
 * @param reschedules every other due day it was given, by effective day
 * @param progress every record, oldest effective day first
 */
public record MilestoneView(
        MilestoneId id,
        String title,

        @Schema(description = "Último día en que está a tiempo")
        LocalDate dueOn,

        @Schema(description = "Fecha límite con que se planificó por primera vez")
        LocalDate originalDueOn,

        Weight weight,
        @Nullable String deliverable,
        @Nullable String phase,
        @Nullable ArticulationId articulationId,
        @Nullable MechanismId mechanismId,

        @Schema(description = "Porcentaje vigente; nulo mientras nadie registra avance") @Nullable
        Percent percent,

        boolean overdue,

        @Schema(description = "Provisional mientras no se verifica") @Nullable
        LocalDate achievedOn,

        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable Cancellation cancellation,

        @Schema(description = "Cada reprogramación, por el día en que rige")
        List<Reschedule> reschedules,

        List<ProgressView> progress) {

    /**
     * A due day that took another's place.
     *
     * @param from the one before it
     */
    public record Move(LocalDate from, Reschedule to) {}

    /** Every change of the due day, in the order in which they came. */
    public List<Move> moves() {
        var moves = new ArrayList<Move>();
        var due = originalDueOn;
        for (var reschedule : reschedules) {
            moves.add(new Move(due, reschedule));
            due = reschedule.dueOn();
        }
        return moves;
    }

    /** One record of progress, without note and evidence. */
    public record ProgressView(
            ProgressId id,
            Percent percent,
            LocalDate effectiveOn,
            boolean achievement,
            Instant recordedAt,

            @Schema(description = "Si se corrigió: qué decía antes y por qué") @Nullable
            Correction correction,

            @Schema(description = "Si es lo que queda de un hito devuelto: por qué se devolvió") @Nullable
            String returnReason) {
        /** The same record, in its place, saying another percentage. */
        public ProgressView corrected(Percent right, Correction why) {
            return new ProgressView(id, right, effectiveOn, achievement, recordedAt, why, returnReason);
        }
    }

    /** What a record said before it was corrected for the first time, and why it says something else now. */
    public record Correction(Percent recordedPercent, String reason, Instant recordedAt) {}

    public record Reschedule(
            LocalDate dueOn,
            String reason,
            @Nullable String authorisingOffice,
            @Nullable String document,
            LocalDate effectiveOn,
            Instant recordedAt) {}

    public record Cancellation(String reason, @Nullable String document) {}
}
