package ec.hito.command.initiative;

import ec.hito.command.decision.Command;
import ec.hito.command.decision.Fault;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.StreamId;
import java.util.List;

/** What can be asked of an initiative. Ids of what a command makes come in with it, and so does today's day. */
public sealed interface InitiativeCommand extends Command
        permits RegisterInitiative,
                LifeCommand,
                EndorseInitiative,
                DeclineInitiative,
                DescribeInitiative,
                BodyCommand,
                InvolvementCommand,
                AddArticulation,
                AlignmentCommand,
                AttachMechanism,
                MechanismCommand,
                AssignLeadSecretariat,
                PlanMilestone,
                RecordProgress,
                AchieveMilestone,
                MilestoneTermsCommand,
                CorrectProgress,
                VerifyMilestone,
                ReturnMilestone,
                ReportSituation {
    InitiativeId initiativeId();

    /** Whether it may be asked for of an initiative that has ended: what was done is still looked at, and what was signed runs on. */
    default boolean outlivesTheInitiative() {
        return false;
    }

    /** What is wrong with the uploads that it cites: they were not there, or withdrawn, when it was asked for. */
    default List<Fault> unusableEvidence() {
        return List.of();
    }

    @Override
    default StreamId streamId() {
        return StreamId.of(initiativeId());
    }
}
