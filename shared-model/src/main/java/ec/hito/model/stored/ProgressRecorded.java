package ec.hito.model.stored;

import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a milestone was done by a day.
 *
 * @param note for the administration only; never published
 * @param evidence for the administration only, until a monitor releases it
 */
public record ProgressRecorded(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        Percent percent,
        @Nullable String note,
        List<Evidence> evidence,
        LocalDate effectiveOn)
        implements MilestoneEvent {
    public ProgressRecorded {
        evidence = Absent.asEmpty(evidence);
    }
}
