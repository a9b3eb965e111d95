package ec.hito.query.timeline;

import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.Weight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it enters the sum, and the events that say so.
 *
 * @param counts whether it is in the sum; a cancelled one is not
 * @param percent null while nothing is recorded, which counts as zero
 * @param daysOverdue 0 if it is not overdue
 * @param weightFrom the event that gave it its weight: its planning, or the last reweighting
 * @param dueFrom the event that gave it its due day: its planning, or the last rescheduling
 * @param percentFrom the event that gave it its percentage: a record, a correction of one, its achievement or its return
 */
public record Term(
        MilestoneId id,
        String title,
        boolean counts,
        Weight weight,
        Source weightFrom,

        @Schema(description = "Nulo: nada registrado, cuenta como cero") @Nullable
        Percent percent,

        @Nullable Source percentFrom,
        LocalDate dueOn,
        Source dueFrom,
        LocalDate originalDueOn,

        @Schema(description = "0 si no está atrasado") long daysOverdue,

        boolean verified,
        @Nullable Source verifiedFrom,
        @Nullable Source cancelledFrom) {}
