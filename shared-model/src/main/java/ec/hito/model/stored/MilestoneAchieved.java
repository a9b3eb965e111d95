package ec.hito.model.stored;

import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.ProgressId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone was reached on a day: its progress is 100 from then on, provisional until a monitor verifies it.
 *
 * @param evidence at least one; for the administration only, until a monitor releases it
 */
public record MilestoneAchieved(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        @Nullable String note,
        List<Evidence> evidence,
        LocalDate effectiveOn)
        implements MilestoneEvent {
    public MilestoneAchieved {
        evidence = Absent.asEmpty(evidence);
    }
}
