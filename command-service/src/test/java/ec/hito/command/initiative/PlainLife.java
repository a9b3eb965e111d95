package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of an initiative's life and its description, read off the facts. */
final class PlainLife {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST_PLANNED = LocalDate.of(2100, 12, 31);

    private final Facts facts;

    PlainLife(Facts facts) {
        this.facts = facts;
    }

    boolean endorsed() {
        return facts.any(what -> what instanceof EndorseInitiative
                || (what instanceof RegisterInitiative register && register.endorsed()));
    }

    boolean declined() {
        return facts.any(what -> what instanceof DeclineInitiative);
    }

    /** The day of the first work, however late it was learnt. */
    Optional<LocalDate> startedOn() {
        return facts.firstDay(what ->
                what instanceof StartInitiative || what instanceof RecordProgress || what instanceof AchieveMilestone);
    }

    private static boolean turns(InitiativeCommand what) {
        return what instanceof LifeCommand && !(what instanceof StartInitiative);
    }

    private Optional<InitiativeCommand> turn(LocalDate day) {
        return facts.on(day, what -> turns(what) ? Optional.of(what) : Optional.empty());
    }

    boolean suspended(LocalDate day) {
        return turn(day).filter(SuspendInitiative.class::isInstance).isPresent();
    }

    boolean completed(LocalDate day) {
        return turn(day).filter(CompleteInitiative.class::isInstance).isPresent();
    }

    boolean cancelled(LocalDate day) {
        return turn(day).filter(CancelInitiative.class::isInstance).isPresent();
    }

    boolean over(LocalDate day) {
        return turn(day)
                .filter(what -> what instanceof CompleteInitiative || what instanceof CancelInitiative)
                .isPresent();
    }

    boolean turn(LifeCommand command, Reasons why) {
        var day = command.timing().effectiveOn();
        var started = startedOn();
        switch (command) {
            case StartInitiative _ -> {
                why.when(started.isPresent() && !day.isBefore(started.get()), "already-started");
                why.when(suspended(day), "initiative-suspended");
            }
            case SuspendInitiative _ -> {
                why.when(suspended(LocalDate.MAX), "initiative-suspended");
                follows(day, why);
            }
            case ResumeInitiative _ -> {
                why.when(!suspended(LocalDate.MAX) && !over(LocalDate.MAX), "not-suspended");
                follows(day, why);
            }
            case CompleteInitiative _ -> {
                why.when(suspended(LocalDate.MAX), "initiative-suspended");
                why.when(started.isEmpty() || day.isBefore(started.get()), "not-started");
                follows(day, why);
                whenWorkedAfter(day, why);
            }
            case CancelInitiative _ -> {
                follows(day, why);
                whenWorkedAfter(day, why);
            }
        }
        return true;
    }

    private void whenWorkedAfter(LocalDate day, Reasons why) {
        var progress = facts.lastDay(what -> what instanceof RecordProgress || what instanceof AchieveMilestone);
        why.when(progress.or(this::startedOn).filter(day::isBefore).isPresent(), "worked-later");
    }

    /** An end is the last turn, and a turn refers to the one before. */
    private void follows(LocalDate day, Reasons why) {
        why.when(over(LocalDate.MAX), "initiative-over");
        facts.lastDay(PlainLife::turns).ifPresent(newest -> why.whenBefore(day, newest));
    }

    boolean decline(Reasons why) {
        why.when(endorsed(), "already-endorsed");
        return true;
    }

    Optional<LocalDate> plannedFrom(LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof DescribeInitiative said
                        ? Optional.ofNullable(said.plannedFrom())
                        : Optional.empty());
    }

    Optional<LocalDate> plannedTo(LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof DescribeInitiative said
                        ? Optional.ofNullable(said.plannedTo())
                        : Optional.empty());
    }

    boolean describe(DescribeInitiative command, Reasons why) {
        var on = command.timing().effectiveOn();
        var outOfRange = outOfRange(command.plannedFrom()) || outOfRange(command.plannedTo());
        why.when(outOfRange, "planned-day-out-of-range");
        // As if it were said, on the day itself and on every later one on which anything was.
        var then = new Facts();
        facts.of(DescribeInitiative.class).forEach(fact -> then.add(fact.day(), fact.what()));
        then.add(on, command);
        var asked = new PlainLife(then);
        why.when(
                then.all().stream()
                        .map(Facts.Fact::day)
                        .filter(day -> !day.isBefore(on))
                        .anyMatch(asked::endsBeforeItBegins),
                "planned-period-reversed");
        return Stream.of(
                                command.description(),
                                command.problem(),
                                command.expectedImpact(),
                                command.plannedFrom(),
                                command.plannedTo())
                        .anyMatch(said -> said != null)
                || !command.approaches().isEmpty()
                || !command.references().isEmpty();
    }

    private boolean endsBeforeItBegins(LocalDate day) {
        var from = plannedFrom(day);
        var to = plannedTo(day);
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    private static boolean outOfRange(@Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST_PLANNED));
    }

    static boolean report(ReportSituation command, Reasons why) {
        var month = YearMonth.from(command.timing().effectiveOn());
        var period = command.period();
        why.when(period.isAfter(month) || period.isBefore(YearMonth.from(EARLIEST)), "period-out-of-range");
        why.when(command.text() == null && !command.kind().code().equals("no-change"), "report-text-required");
        return true;
    }
}
