package ec.hito.command.initiative;

import ec.hito.model.MilestoneId;

/** Something that changes what a milestone was planned to be: who may ask for it depends on whether its due day has passed. */
public sealed interface MilestoneTermsCommand extends InitiativeCommand
        permits RescheduleMilestone, ReweightMilestone, CancelMilestone {
    MilestoneId milestoneId();
}
