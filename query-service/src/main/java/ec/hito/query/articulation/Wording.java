package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.query.projection.Row;
import java.time.LocalDate;

/** How an articulation reads from a day on. */
record Wording(ArticulationId articulation, LocalDate on, long position, String words) implements Row {
    @Override
    public Object[] values() {
        return new Object[] {articulation, on, position, words};
    }

    Wording orLater(Wording next) {
        return next.on.isBefore(on) ? this : next;
    }
}
