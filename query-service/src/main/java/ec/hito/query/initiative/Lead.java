package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.projection.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which secretariat leads an initiative from a day on.
 *
 * @param secretariat null if none does
 */
record Lead(InitiativeId initiative, @Nullable SecretariatCode secretariat, LocalDate since, long position)
        implements Row {
    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {initiative, secretariat == null ? null : secretariat.value(), since, position};
    }

    Lead orLater(Lead next) {
        return next.since.isBefore(since) ? this : next;
    }
}
