package ec.hito.model.stored;

import ec.hito.model.MilestoneId;

/** What is set of a milestone, and what is recorded of its progress. */
public sealed interface MilestoneEvent extends InitiativeEvent
        permits MilestonePlanned,
                MilestoneRescheduled,
                MilestoneReweighted,
                MilestoneCancelled,
                ProgressRecorded,
                ProgressCorrected,
                MilestoneAchieved,
                MilestoneVerified,
                MilestoneReturned,
                MilestoneRevoked {
    MilestoneId milestoneId();
}
