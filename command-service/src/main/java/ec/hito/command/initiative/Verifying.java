package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneVerified;
import java.time.LocalDate;
import java.util.Optional;

/** What comes of an achievement: a monitor confirms it, or returns it. */
final class Verifying {
    private Verifying() {}

    static Decision<InitiativeEvent> decide(VerifyMilestone command, Registered initiative) {
        return OpenMilestone.decide(
                command.milestoneId(), command.timing(), initiative, milestone -> verify(command, milestone));
    }

    static Decision<InitiativeEvent> decide(ReturnMilestone command, Registered initiative) {
        return OpenMilestone.decide(
                command.milestoneId(), command.timing(), initiative, milestone -> returned(command, milestone));
    }

    private static Decision<InitiativeEvent> verify(VerifyMilestone command, Milestone milestone) {
        return Decision.unless(
                settled(command.milestoneId(), milestone)
                        .or(() -> command.timing().refusalBefore(achievedOn(milestone))),
                () -> new MilestoneVerified(
                        command.initiativeId(),
                        command.milestoneId(),
                        command.timing().effectiveOn()));
    }

    /** A return comes after every record, or its percentage would not be the one that stands. */
    private static Decision<InitiativeEvent> returned(ReturnMilestone command, Milestone milestone) {
        return Decision.unless(
                settled(command.milestoneId(), milestone)
                        .or(() -> command.percent().equals(Percent.HUNDRED)
                                ? Optional.of(new MilestoneRule.ReturnedWhole())
                                : command.timing().refusalBefore(milestone.recordedUpTo())),
                () -> new MilestoneReturned(
                        command.initiativeId(),
                        command.milestoneId(),
                        command.progressId(),
                        command.percent(),
                        command.reason(),
                        command.timing().effectiveOn()));
    }

    private static Optional<Rejection> settled(MilestoneId id, Milestone milestone) {
        return switch (milestone.standing()) {
            case ACHIEVED -> Optional.empty();
            case VERIFIED -> Optional.of(new MilestoneStanding.AlreadyVerified(id));
            case OPEN -> Optional.of(new MilestoneStanding.NotAchieved(id));
            case CANCELLED -> Optional.of(new MilestoneStanding.MilestoneCancelled(id));
        };
    }

    private static LocalDate achievedOn(Milestone milestone) {
        return milestone
                .achievement()
                .map(ProgressRecord::effectiveOn)
                .orElseThrow(() -> new IllegalStateException("achieved without a record: " + milestone.id()));
    }
}
