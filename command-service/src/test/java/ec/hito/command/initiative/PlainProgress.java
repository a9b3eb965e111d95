package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.Percent;
import java.time.LocalDate;

/** What speaks against recording and correcting progress, achieving milestones, verifying and returning them. */
final class PlainProgress {
    private final Facts facts;

    PlainProgress(Facts facts) {
        this.facts = facts;
    }

    boolean record(RecordProgress command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (milestone.stands(day, why)) {
            fits(milestone, day, command.percent(), why);
        }
        return true;
    }

    /** Against its neighbours progress never falls by a record. */
    private static void fits(PlainMilestone milestone, LocalDate day, Percent percent, Reasons why) {
        var before = milestone.upTo(day);
        var after = milestone.after(day).findFirst();
        var falls = before.filter(one -> one.percent().compareTo(percent) > 0).isPresent()
                || after.filter(one -> one.percent().compareTo(percent) < 0).isPresent();
        why.when(falls, "progress-would-fall");
    }

    boolean achieve(AchieveMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (milestone.stands(day, why)) {
            why.when(milestone.achieved(), "already-achieved");
            why.when(command.evidence().isEmpty(), "evidence-required");
            // What is achieved stands at 100 from then on.
            why.when(
                    milestone.after(day).anyMatch(entry -> !entry.percent().equals(Percent.HUNDRED)),
                    "progress-would-fall");
            // What is achieved anew refers to the return that opened it.
            milestone.returnedOn().forEach(returned -> why.whenBefore(day, returned));
        }
        return true;
    }

    boolean correct(CorrectProgress command, Reasons why) {
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        var corrected = milestone.entry(command.corrects());
        if (milestone.stands(command.timing().effectiveOn(), why)) {
            why.when(corrected.isEmpty(), "unknown-progress");
            corrected.ifPresent(entry -> correct(command, milestone, entry, why));
        }
        return corrected.filter(one -> !one.percent().equals(command.percent())).isPresent();
    }

    private static void correct(
            CorrectProgress command, PlainMilestone milestone, PlainMilestone.Entry corrected, Reasons why) {
        why.when(corrected.achievement(), "achievement-stands");
        var entries = milestone.entries();
        var atHundred = milestone.achieved() && entries.indexOf(corrected) > entries.indexOf(milestone.achievement());
        why.when(atHundred && !command.percent().equals(Percent.HUNDRED), "achievement-stands");
        var said = command.dayOfRecord();
        why.when(said != null && !said.equals(corrected.day()), "not-the-day-of-the-record");
    }

    boolean verify(VerifyMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (milestone.stands(day, why) && provisional(milestone, why)) {
            why.whenBefore(day, milestone.achievement().day());
        }
        return true;
    }

    boolean giveBack(ReturnMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (milestone.stands(day, why) && provisional(milestone, why)) {
            why.when(command.percent().equals(Percent.HUNDRED), "returned-whole");
            why.whenBefore(day, milestone.entries().getLast().day());
        }
        return true;
    }

    private static boolean provisional(PlainMilestone milestone, Reasons why) {
        why.when(milestone.standing() == Standing.OPEN, "not-achieved");
        why.when(milestone.standing() == Standing.VERIFIED, "already-verified");
        return milestone.standing() == Standing.ACHIEVED;
    }
}
