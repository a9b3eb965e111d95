package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.query.projection.Row;
import java.time.LocalDate;

/** The day on which an initiative began. */
record Start(InitiativeId initiative, LocalDate on) implements Row {
    @Override
    public Object[] values() {
        return new Object[] {initiative, on};
    }

    Start orEarlier(Start next) {
        return next.on.isBefore(on) ? next : this;
    }
}
