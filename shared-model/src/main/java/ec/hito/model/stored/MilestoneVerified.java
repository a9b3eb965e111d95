package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import java.time.LocalDate;

/** A monitor confirmed that the milestone was achieved. */
public record MilestoneVerified(InitiativeId initiativeId, MilestoneId milestoneId, LocalDate effectiveOn)
        implements MilestoneEvent {}
