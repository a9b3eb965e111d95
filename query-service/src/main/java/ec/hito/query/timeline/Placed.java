package ec.hito.query.timeline;

import ec.hito.model.stored.InitiativeEvent;
import java.time.LocalDate;
import java.util.Comparator;

/** What happened to an initiative, and where in the log it is recorded. */
public record Placed(long position, InitiativeEvent event) {
    /** By the day on which it took effect, and of one day in the order of recording: the order in which a state is folded. */
    static final Comparator<Placed> BY_DAY = Comparator.comparing(Placed::day).thenComparingLong(Placed::position);

    LocalDate day() {
        return event.effectiveOn();
    }
}
