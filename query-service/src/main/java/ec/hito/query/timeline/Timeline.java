package ec.hito.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative stands from which day on, as known at one position.
 *
 * @param spans in the order of days, each until the next; it stood nowhere before the first
 */
public record Timeline(List<Span> spans) {
    /** @param standing null where it counts nowhere */
    public record Span(LocalDate since, @Nullable Standing standing) {}

    /** @param events all that are known of it at a position, in any order */
    public static Timeline of(List<Placed> events, Rules rules) {
        var ordered = events.stream().sorted(Placed.BY_DAY).toList();
        var spans = new ArrayList<Span>();
        var fold = new Fold();
        for (int next = 0; next < ordered.size(); ) {
            var day = ordered.get(next).day();
            for (; next < ordered.size() && ordered.get(next).day().equals(day); next++) {
                fold.apply(ordered.get(next).event());
            }
            var end = next < ordered.size() ? ordered.get(next).day() : LocalDate.MAX;
            addSpans(spans, fold, day, end, rules);
        }
        return new Timeline(List.copyOf(spans));
    }

    /** Between two days on which something happened the calendar alone changes figures. */
    private static void addSpans(List<Span> spans, Fold fold, LocalDate day, LocalDate end, Rules rules) {
        Stream.concat(Stream.of(day), turns(fold, rules))
                .filter(turn -> !turn.isBefore(day) && turn.isBefore(end))
                .sorted()
                .distinct()
                .forEach(turn -> add(spans, new Span(turn, Figured.of(fold, turn, rules.on(turn)))));
    }

    private static void add(List<Span> spans, Span span) {
        var before = spans.isEmpty() ? null : spans.getLast().standing();
        if (spans.isEmpty() ? span.standing() != null : !Objects.equals(before, span.standing())) {
            spans.add(span);
        }
    }

    private static Stream<LocalDate> turns(Fold fold, Rules rules) {
        var known = rules.all().toList();
        return Stream.of(
                        fold.milestones.values().stream().flatMap(one -> one.turns(known.stream())),
                        fold.mechanisms.values().stream().flatMap(Mechanism::turns),
                        rules.turns(),
                        Stream.of(Figured.silentOn(fold)))
                .flatMap(days -> days);
    }

    /** How it stands on {@code day}; empty where it counts nowhere. */
    public Optional<Standing> on(LocalDate day) {
        return spans.reversed().stream()
                .filter(span -> !span.since().isAfter(day))
                .findFirst()
                .flatMap(span -> Optional.ofNullable(span.standing()));
    }
}
