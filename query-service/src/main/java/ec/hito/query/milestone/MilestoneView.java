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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it stands.
 *
 * @param dueOn the last day on which it is in time
 * @param percent of the newest record by effective day; null while nothing is recorded
 * @param overdue due before the day of the answer and below 100
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
        @Nullable LocalDate achievedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate cancelledOn,
        List<ProgressView> progress) {

    /** One record of progress, without note and evidence. */
    public record ProgressView(
            ProgressId id, Percent percent, LocalDate effectiveOn, boolean achievement, Instant recordedAt) {}
}
