package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReweighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Setting a milestone's due day or weight anew, and giving it up. Once the milestone is due, each cites a document. */
final class Rescheduling {
    private Rescheduling() {}

    static Decision<InitiativeEvent> decide(MilestoneTermsCommand command, Registered initiative) {
        return OpenMilestone.decide(command.milestoneId(), command.timing(), initiative, milestone -> switch (command) {
            case RescheduleMilestone reschedule -> reschedule(reschedule, milestone);
            case ReweightMilestone reweight -> reweight(reweight, milestone);
            case CancelMilestone cancel -> cancel(cancel, milestone);
        });
    }

    private static Decision<InitiativeEvent> reschedule(RescheduleMilestone command, Milestone milestone) {
        var on = command.timing().effectiveOn();
        if (milestone.dueOn().on(on).filter(command.dueOn()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        if (!PlanMilestone.canBeDue(command.dueOn())) {
            return Decision.reject(new BrokenRule.DueDayOutOfRange(command.dueOn()));
        }
        var missing = new ArrayList<>(missing("document", command.document()));
        missing.addAll(missing("authorisingOffice", command.authorisingOffice()));
        return Decision.unless(
                unauthorised(command.timing(), milestone, missing),
                () -> new MilestoneRescheduled(
                        command.initiativeId(),
                        command.milestoneId(),
                        command.dueOn(),
                        command.reason(),
                        command.authorisingOffice(),
                        command.document(),
                        on));
    }

    private static Decision<InitiativeEvent> reweight(ReweightMilestone command, Milestone milestone) {
        var on = command.timing().effectiveOn();
        if (milestone.weight().on(on).filter(command.weight()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return Decision.unless(
                unauthorised(command.timing(), milestone, missing("document", command.document())),
                () -> new MilestoneReweighted(
                        command.initiativeId(),
                        command.milestoneId(),
                        command.weight(),
                        command.reason(),
                        command.document(),
                        on));
    }

    /** A cancellation ends the milestone, so nothing of it can be on record for a later day. */
    private static Decision<InitiativeEvent> cancel(CancelMilestone command, Milestone milestone) {
        return Decision.unless(
                command.timing()
                        .refusalBefore(milestone.lastActOn())
                        .or(() -> unauthorised(command.timing(), milestone, missing("document", command.document()))),
                () -> new MilestoneCancelled(
                        command.initiativeId(),
                        command.milestoneId(),
                        command.reason(),
                        command.document(),
                        command.timing().effectiveOn()));
    }

    /** By the day of recording: an act that is only dated back to before the due day is late all the same. */
    private static Optional<Rejection> unauthorised(Timing timing, Milestone milestone, List<Fault> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : milestone.passed(timing).map(dueOn -> new MilestoneRule.DocumentRequired(dueOn, missing));
    }

    private static List<Fault> missing(String field, @Nullable String value) {
        return value == null ? List.of(Fault.at(field, "required")) : List.of();
    }
}
