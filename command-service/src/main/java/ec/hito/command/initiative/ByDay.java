package ec.hito.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds from which day on. A late entry lies between its neighbours; of two from one day on the later recorded counts.
 *
 * @param entries by day
 */
record ByDay<T>(List<Entry<T>> entries) {
    record Entry<T>(LocalDate since, T value) {}

    static <T> ByDay<T> nothing() {
        return new ByDay<>(List.of());
    }

    static <T> ByDay<T> since(LocalDate day, T value) {
        return new ByDay<>(List.of(new Entry<>(day, value)));
    }

    ByDay<T> with(LocalDate day, T value) {
        var more = new ArrayList<>(entries);
        more.removeIf(entry -> entry.since().equals(day));
        int place = more.size();
        while (place > 0 && more.get(place - 1).since().isAfter(day)) {
            place--;
        }
        more.add(place, new Entry<>(day, value));
        return new ByDay<>(List.copyOf(more));
    }

    ByDay<T> without(LocalDate day) {
        return new ByDay<>(
                entries.stream().filter(entry -> !entry.since().equals(day)).toList());
    }

    /** The days from {@code day} on from which something else holds. */
    Stream<LocalDate> changesFrom(LocalDate day) {
        return entries.stream().map(Entry::since).filter(since -> !since.isBefore(day));
    }

    /** What holds on {@code day}, or nothing before the first. */
    Optional<T> on(LocalDate day) {
        return entryOn(day).map(Entry::value);
    }

    /** What holds on {@code day}, and since when. */
    Optional<Entry<T>> entryOn(LocalDate day) {
        return entries.reversed().stream()
                .filter(entry -> !entry.since().isAfter(day))
                .findFirst();
    }

    /** What holds after all the others. */
    Entry<T> newest() {
        return entries.getLast();
    }
}
