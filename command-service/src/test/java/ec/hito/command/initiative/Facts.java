package ec.hito.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was accepted of one initiative, looked through from the beginning for every question: the plainest memory there is. */
final class Facts {
    /** @param day on which it took effect */
    record Fact<T extends InitiativeCommand>(LocalDate day, T what) {}

    /** By day, and of one day in the order in which they were accepted. */
    private final List<Fact<InitiativeCommand>> facts = new ArrayList<>();

    void add(LocalDate day, InitiativeCommand what) {
        facts.add(new Fact<>(day, what));
        facts.sort(Comparator.comparing(Fact::day));
    }

    List<Fact<InitiativeCommand>> all() {
        return facts;
    }

    /** Those alone of which {@code asked} holds. */
    Facts only(Predicate<InitiativeCommand> asked) {
        var fewer = new Facts();
        for (var fact : facts) {
            if (asked.test(fact.what())) {
                fewer.facts.add(fact);
            }
        }
        return fewer;
    }

    <T extends InitiativeCommand> Stream<Fact<T>> of(Class<T> kind) {
        return facts.stream()
                .filter(fact -> kind.isInstance(fact.what()))
                .map(fact -> new Fact<>(fact.day(), kind.cast(fact.what())));
    }

    boolean any(Predicate<InitiativeCommand> asked) {
        return firstDay(asked).isPresent();
    }

    Optional<LocalDate> firstDay(Predicate<InitiativeCommand> asked) {
        for (var fact : facts) {
            if (asked.test(fact.what())) {
                return Optional.of(fact.day());
            }
        }
        return Optional.empty();
    }

    Optional<LocalDate> lastDay(Predicate<InitiativeCommand> asked) {
        var last = Optional.<LocalDate>empty();
        for (var fact : facts) {
            if (asked.test(fact.what())) {
                last = Optional.of(fact.day());
            }
        }
        return last;
    }

    /** What the last one says that took effect on {@code day} or before and says anything. */
    <V> Optional<V> on(LocalDate day, Function<InitiativeCommand, Optional<V>> says) {
        var last = Optional.<V>empty();
        for (var fact : facts) {
            var said = fact.day().isAfter(day) ? Optional.<V>empty() : says.apply(fact.what());
            last = said.isPresent() ? said : last;
        }
        return last;
    }
}
