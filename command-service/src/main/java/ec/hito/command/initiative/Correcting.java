package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.ProgressCorrected;
import java.util.Optional;

/**
 * Amending what a record of progress says. It always names the record itself, also where that was corrected before; the record keeps its
 * place and its day, so that whatever was recorded around it goes on counting. The only act by which progress may fall against its neighbours
 * while nothing is returned.
 */
final class Correcting {
    private Correcting() {}

    static Decision<InitiativeEvent> decide(CorrectProgress command, Registered initiative) {
        return OpenMilestone.decide(
                command.milestoneId(),
                command.timing(),
                initiative,
                milestone -> milestone
                        .record(command.corrects())
                        .map(record -> correct(command, milestone, record))
                        .orElseGet(() -> Decision.reject(new MilestoneRule.UnknownProgress(command.corrects()))));
    }

    private static Decision<InitiativeEvent> correct(
            CorrectProgress command, Milestone milestone, ProgressRecord record) {
        var refusal = refusal(command, milestone, record);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return record.percent().equals(command.percent())
                ? Decision.nothingToDo()
                : Decision.accept(new ProgressCorrected(
                        command.initiativeId(),
                        command.milestoneId(),
                        command.corrects(),
                        command.percent(),
                        command.reason(),
                        record.effectiveOn()));
    }

    private static Optional<Rejection> refusal(CorrectProgress command, Milestone milestone, ProgressRecord record) {
        if (record.achievement()) {
            return Optional.of(new MilestoneRule.AchievementStands(record.effectiveOn()));
        }
        if (!milestone.beforeAchievement(record) && !command.percent().equals(Percent.HUNDRED)) {
            return milestone.achievement().map(one -> new MilestoneRule.AchievementStands(one.effectiveOn()));
        }
        var day = command.dayOfRecord();
        return day == null || day.equals(record.effectiveOn())
                ? Optional.empty()
                : Optional.of(new MilestoneRule.NotTheDayOfTheRecord(day, record.effectiveOn()));
    }
}
