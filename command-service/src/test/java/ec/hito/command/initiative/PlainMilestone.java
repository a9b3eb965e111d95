package ec.hito.command.initiative;

import ec.hito.command.initiative.Facts.Fact;
import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One milestone, read off the facts that are about it. */
final class PlainMilestone {
    private static final Map<Class<? extends InitiativeCommand>, Standing> STANDING_AFTER = Map.of(
            AchieveMilestone.class, Standing.ACHIEVED,
            VerifyMilestone.class, Standing.VERIFIED,
            ReturnMilestone.class, Standing.OPEN,
            CancelMilestone.class, Standing.CANCELLED);

    /** A record of progress, saying what it was corrected to last. */
    record Entry(ProgressId id, LocalDate day, Percent percent, boolean achievement) {}

    private final Facts facts;

    PlainMilestone(MilestoneId id, Facts all) {
        this.facts = all.only(what -> id.equals(about(what)));
    }

    private static @Nullable MilestoneId about(InitiativeCommand what) {
        return switch (what) {
            case PlanMilestone one -> one.milestoneId();
            case RecordProgress one -> one.milestoneId();
            case AchieveMilestone one -> one.milestoneId();
            case RescheduleMilestone one -> one.milestoneId();
            case ReweightMilestone one -> one.milestoneId();
            case CancelMilestone one -> one.milestoneId();
            case CorrectProgress one -> one.milestoneId();
            case VerifyMilestone one -> one.milestoneId();
            case ReturnMilestone one -> one.milestoneId();
            case RegisterInitiative _,
                    LifeCommand _,
                    EndorseInitiative _,
                    DeclineInitiative _,
                    DescribeInitiative _,
                    BodyCommand _,
                    InvolvementCommand _,
                    AddArticulation _,
                    AlignmentCommand _,
                    AttachMechanism _,
                    MechanismCommand _,
                    AssignLeadSecretariat _,
                    ReportSituation _ -> null;
        };
    }

    /** What every act on it needs: that it is there, is still pursued, and was planned by the act's day. */
    boolean stands(LocalDate day, Reasons why) {
        var plannedOn = plannedOn();
        why.when(plannedOn.isEmpty(), "unknown-milestone");
        plannedOn.ifPresent(since -> why.whenBefore(day, since));
        why.when(cancelledOn().isPresent(), "milestone-cancelled");
        return plannedOn.isPresent();
    }

    Optional<LocalDate> plannedOn() {
        return facts.of(PlanMilestone.class).map(Fact::day).findFirst();
    }

    Optional<PlanMilestone> plan() {
        return facts.of(PlanMilestone.class).map(Fact::what).findFirst();
    }

    Optional<LocalDate> cancelledOn() {
        return facts.of(CancelMilestone.class).map(Fact::day).findFirst();
    }

    Stream<LocalDate> returnedOn() {
        return facts.of(ReturnMilestone.class).map(Fact::day);
    }

    /** The last day on which anything of it is on record. */
    LocalDate lastActOn() {
        return facts.lastDay(_ -> true).orElseThrow();
    }

    Optional<LocalDate> due(LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof RescheduleMilestone again
                        ? Optional.of(again.dueOn())
                        : what instanceof PlanMilestone plan ? Optional.of(plan.dueOn()) : Optional.empty());
    }

    Optional<Weight> weight(LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof ReweightMilestone again
                        ? Optional.of(again.weight())
                        : what instanceof PlanMilestone plan ? Optional.of(plan.weight()) : Optional.empty());
    }

    /** What the last act says, by the days on which they took effect. */
    Standing standing() {
        return facts.on(LocalDate.MAX, what -> Optional.ofNullable(STANDING_AFTER.get(what.getClass())))
                .orElse(Standing.OPEN);
    }

    boolean achieved() {
        return standing() == Standing.ACHIEVED || standing() == Standing.VERIFIED;
    }

    List<Entry> entries() {
        return facts.all().stream().flatMap(fact -> entry(fact).stream()).toList();
    }

    private Optional<Entry> entry(Fact<InitiativeCommand> fact) {
        return switch (fact.what()) {
            case RecordProgress one -> Optional.of(entry(one.progressId(), fact.day(), one.percent(), false));
            case AchieveMilestone one -> Optional.of(entry(one.progressId(), fact.day(), Percent.HUNDRED, true));
            case ReturnMilestone one -> Optional.of(entry(one.progressId(), fact.day(), one.percent(), false));
            case InitiativeCommand _ -> Optional.empty();
        };
    }

    private Entry entry(ProgressId id, LocalDate day, Percent first, boolean achievement) {
        var percent = facts.of(CorrectProgress.class)
                .filter(fact -> fact.what().corrects().equals(id))
                .map(fact -> fact.what().percent())
                .reduce((_, later) -> later)
                .orElse(first);
        return new Entry(id, day, percent, achievement);
    }

    Optional<Entry> entry(ProgressId id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The last record up to a day. */
    Optional<Entry> upTo(LocalDate day) {
        return entries().stream().filter(entry -> !entry.day().isAfter(day)).reduce((_, later) -> later);
    }

    /** The records after a day. */
    Stream<Entry> after(LocalDate day) {
        return entries().stream().filter(entry -> entry.day().isAfter(day));
    }

    Percent percent(LocalDate day) {
        return upTo(day).map(Entry::percent).orElse(Percent.ZERO);
    }

    /** The record by which it stands as achieved. */
    Entry achievement() {
        return entries().stream()
                .filter(Entry::achievement)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
