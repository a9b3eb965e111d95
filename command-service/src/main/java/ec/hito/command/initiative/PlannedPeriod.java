package ec.hito.command.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when to when an initiative was planned to go, each by the day on which it was said. */
public record PlannedPeriod(ByDay<LocalDate> from, ByDay<LocalDate> to) {
    static final PlannedPeriod UNKNOWN = new PlannedPeriod(ByDay.nothing(), ByDay.nothing());

    /** With what was said on {@code day}; what is null stays as it was. */
    PlannedPeriod with(LocalDate day, @Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new PlannedPeriod(
                newFrom == null ? from : from.with(day, newFrom), newTo == null ? to : to.with(day, newTo));
    }

    /** The first day from {@code day} on by which it would end before it begins. */
    Optional<LocalDate> reversedFrom(LocalDate day) {
        return Stream.of(Stream.of(day), from.changesFrom(day), to.changesFrom(day))
                .flatMap(days -> days)
                .sorted()
                .filter(this::reversedOn)
                .findFirst();
    }

    private boolean reversedOn(LocalDate day) {
        return from.on(day)
                .flatMap(first -> to.on(day).filter(last -> last.isBefore(first)))
                .isPresent();
    }
}
