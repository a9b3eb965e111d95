package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.query.projection.Row;
import java.time.LocalDate;

/** What every event says of its initiative: that somebody acted on a day. */
record Touch(InitiativeId initiative, LocalDate actedOn) implements Row {
    @Override
    public Object[] values() {
        return new Object[] {initiative, actedOn};
    }

    Touch and(Touch next) {
        return next.actedOn.isAfter(actedOn) ? next : this;
    }
}
