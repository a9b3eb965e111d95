package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.ProgressRecorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recording how far milestones are, up to reaching them. Progress never falls here: only a correction may lower it. */
final class Progressing {
    private Progressing() {}

    static Decision<InitiativeEvent> decide(RecordProgress command, Registered initiative) {
        return OpenMilestone.decide(
                command.milestoneId(),
                command.timing(),
                initiative,
                milestone -> milestone
                        .contradicting(command.timing().effectiveOn(), command.percent())
                        .map(neighbour -> wouldFall("percent", command.percent(), neighbour))
                        .map(Decision::<InitiativeEvent>reject)
                        .orElseGet(() -> Decision.accept(started(initiative, progress(command)))));
    }

    static Decision<InitiativeEvent> decide(AchieveMilestone command, Registered initiative) {
        return OpenMilestone.decide(
                command.milestoneId(),
                command.timing(),
                initiative,
                milestone -> refusal(command, milestone)
                        .map(Decision::<InitiativeEvent>reject)
                        .orElseGet(() -> Decision.accept(started(initiative, achievement(command)))));
    }

    private static Optional<Rejection> refusal(AchieveMilestone command, Milestone milestone) {
        if (milestone.achieved()) {
            return Optional.of(new Clash.AlreadyAchieved(command.milestoneId()));
        }
        if (command.evidence().isEmpty()) {
            return Optional.of(new BrokenRule.EvidenceRequired());
        }
        // What was returned is achieved anew after the return, or the return would undo it.
        return milestone
                .lessAfter(command.timing().effectiveOn())
                .map(record -> wouldFall("effectiveOn", Percent.HUNDRED, record))
                .or(() -> command.timing().refusalBefore(milestone.standingSince()));
    }

    private static Rejection wouldFall(String field, Percent percent, ProgressRecord record) {
        return new BrokenRule.ProgressWouldFall(field, percent, record.effectiveOn(), record.percent());
    }

    /** The event, and the start of the initiative if work is first known of on that day. */
    private static List<InitiativeEvent> started(Registered initiative, InitiativeEvent progress) {
        var events = new ArrayList<InitiativeEvent>();
        events.add(progress);
        if (initiative.schedule().startsOn(progress.effectiveOn())) {
            events.add(new InitiativeStarted(progress.initiativeId(), progress.effectiveOn()));
        }
        return events;
    }

    private static ProgressRecorded progress(RecordProgress command) {
        return new ProgressRecorded(
                command.initiativeId(),
                command.milestoneId(),
                command.progressId(),
                command.percent(),
                command.note(),
                command.evidence(),
                command.timing().effectiveOn());
    }

    private static MilestoneAchieved achievement(AchieveMilestone command) {
        return new MilestoneAchieved(
                command.initiativeId(),
                command.milestoneId(),
                command.progressId(),
                command.note(),
                command.evidence(),
                command.timing().effectiveOn());
    }
}
