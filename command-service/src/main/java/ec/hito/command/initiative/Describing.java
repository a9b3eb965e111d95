package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saying what an initiative is about. */
final class Describing {
    private Describing() {}

    static Decision<InitiativeEvent> decide(DescribeInitiative command, Registered initiative) {
        var event = event(command);
        return refusal(command, initiative)
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> saysNothing(event) ? Decision.nothingToDo() : Decision.accept(event));
    }

    private static Optional<Rejection> refusal(DescribeInitiative command, Registered initiative) {
        return outOfRange("plannedFrom", command.plannedFrom())
                .or(() -> outOfRange("plannedTo", command.plannedTo()))
                .or(() -> reversed(command, initiative.planned()));
    }

    private static Optional<Rejection> outOfRange(String field, @Nullable LocalDate day) {
        return day != null
                        && (day.isBefore(DescribeInitiative.EARLIEST_PLANNED)
                                || day.isAfter(DescribeInitiative.LATEST_PLANNED))
                ? Optional.of(new PeriodRejection.PlannedDayOutOfRange(field, day))
                : Optional.empty();
    }

    /** Looks at the later days too, since what is said for an earlier day meets what was said for them. */
    private static Optional<Rejection> reversed(DescribeInitiative command, PlannedPeriod planned) {
        var on = command.timing().effectiveOn();
        var then = planned.with(on, command.plannedFrom(), command.plannedTo());
        return then.reversedFrom(on)
                .map(day -> new PeriodRejection.PlannedPeriodReversed(
                        then.from().on(day).orElseThrow(), then.to().on(day).orElseThrow()));
    }

    private static boolean saysNothing(InitiativeDescribed event) {
        return event.equals(new InitiativeDescribed(
                event.initiativeId(), null, null, null, null, null, List.of(), List.of(), event.effectiveOn()));
    }

    private static InitiativeDescribed event(DescribeInitiative command) {
        return new InitiativeDescribed(
                command.initiativeId(),
                command.description(),
                command.problem(),
                command.expectedImpact(),
                command.plannedFrom(),
                command.plannedTo(),
                command.approaches(),
                command.references(),
                command.timing().effectiveOn());
    }
}
