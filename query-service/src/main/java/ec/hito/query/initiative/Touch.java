package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.query.projection.Row;
import java.time.LocalDate;

/** What every event says of its initiative: its version, and that somebody acted on a day. */
record Touch(InitiativeId initiative, long version, LocalDate actedOn) implements Row {
    @Override
    public Object[] values() {
        return new Object[] {initiative, version, actedOn};
    }

    Touch and(Touch next) {
        return new Touch(initiative, next.version, next.actedOn.isAfter(actedOn) ? next.actedOn : actedOn);
    }
}
