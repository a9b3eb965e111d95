package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules by which health is read off, as they were known at a position: on a day the one adopted last up to it. */
public record Rules(List<Adopted> adopted) {
    public record Adopted(LocalDate since, long position, HealthRule rule) {}

    public static final Rules INITIAL = new Rules(List.of());

    public Rules {
        adopted = adopted.stream()
                .sorted(Comparator.comparing(Adopted::since).thenComparingLong(Adopted::position))
                .toList();
    }

    /** The one in force on {@code day}; the plan's first one while none was adopted. */
    HealthRule on(LocalDate day) {
        return adopted.reversed().stream()
                .filter(one -> !one.since().isAfter(day))
                .findFirst()
                .map(Adopted::rule)
                .orElse(HealthRule.INITIAL);
    }

    /** Every rule that may be in force on some day. */
    Stream<HealthRule> all() {
        return Stream.concat(Stream.of(HealthRule.INITIAL), adopted.stream().map(Adopted::rule));
    }

    /** The days on which another comes into force. */
    Stream<LocalDate> turns() {
        return adopted.stream().map(Adopted::since);
    }
}
