package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.projection.Row;
import java.time.LocalDate;

/** Which secretariat leads an initiative from a day on. */
record Lead(InitiativeId initiative, SecretariatCode secretariat, LocalDate since, long position) implements Row {
    @Override
    public Object[] values() {
        return new Object[] {initiative, secretariat.value(), since, position};
    }

    Lead orLater(Lead next) {
        return next.since.isBefore(since) ? this : next;
    }
}
