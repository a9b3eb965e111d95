package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/**
 * A monitor did not accept that the milestone was achieved: it is not achieved any more, and can be achieved again.
 *
 * @param progressId names the percentage that stands as a record of progress, like any other
 * @param percent what is done of it from that day on; below 100
 */
public record MilestoneReturned(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        Percent percent,
        String reason,
        LocalDate effectiveOn)
        implements MilestoneEvent {}
