package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An initiative on a day, and how long it stays so if nothing is recorded.
 *
 * @param state its lead is the secretariat that was named, whatever that became part of; empty for what is not registered or not endorsed
 * @param until the first day on which it may stand otherwise
 */
public record Lasting(Optional<State> state, LocalDate until) {
    /** @param events of one initiative, all that are known */
    public static Lasting of(List<RecordedEvent> events, LocalDate day, HealthRule rule) {
        var fold = Fold.of(events, day);
        var state = State.of(fold, day, rule, Mergers.NONE);
        var until = new Earliest(day);
        events.forEach(recorded -> until.add(recorded.event().effectiveOn()));
        if (state.isPresent()) {
            fold.turns(List.of(rule), until::add);
        }
        return new Lasting(state, until.found);
    }

    private static final class Earliest {
        private final LocalDate after;
        private LocalDate found = LocalDate.MAX;

        Earliest(LocalDate after) {
            this.after = after;
        }

        void add(LocalDate day) {
            if (day.isAfter(after) && day.isBefore(found)) {
                found = day;
            }
        }
    }
}
