package ec.hito.command.initiative;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when to when an initiative was planned to go, each by the day on which it was said. */
public record PlannedPeriod(NavigableMap<LocalDate, LocalDate> from, NavigableMap<LocalDate, LocalDate> to) {
    static final PlannedPeriod UNKNOWN = new PlannedPeriod(new TreeMap<>(), new TreeMap<>());

    /** With what was said on {@code day}; what is null stays as it was. */
    PlannedPeriod with(LocalDate day, @Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new PlannedPeriod(with(from, day, newFrom), with(to, day, newTo));
    }

    /** The first day from {@code day} on by which it would end before it begins. */
    Optional<LocalDate> reversedFrom(LocalDate day) {
        return Stream.of(Stream.of(day), from.tailMap(day).keySet().stream(), to.tailMap(day).keySet().stream())
                .flatMap(days -> days)
                .sorted()
                .filter(this::reversedOn)
                .findFirst();
    }

    private boolean reversedOn(LocalDate day) {
        return on(from, day)
                .flatMap(first -> on(to, day).filter(last -> last.isBefore(first)))
                .isPresent();
    }

    static Optional<LocalDate> on(NavigableMap<LocalDate, LocalDate> said, LocalDate day) {
        return Optional.ofNullable(said.floorEntry(day)).map(Map.Entry::getValue);
    }

    private static NavigableMap<LocalDate, LocalDate> with(
            NavigableMap<LocalDate, LocalDate> said, LocalDate day, @Nullable LocalDate planned) {
        if (planned == null) {
            return said;
        }
        var more = new TreeMap<>(said);
        more.put(day, planned);
        return more;
    }
}
