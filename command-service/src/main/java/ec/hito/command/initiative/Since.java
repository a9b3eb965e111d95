package ec.hito.command.initiative;

import ec.hito.command.decision.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** No act can take effect before what it refers to. */
final class Since {
    private Since() {}

    /** Why {@code command} cannot take effect, if what it refers to has stood only since {@code day}. */
    static Optional<Rejection> refusal(InitiativeCommand command, LocalDate day) {
        var effectiveOn = command.timing().effectiveOn();
        return effectiveOn.isBefore(day)
                ? Optional.of(new BrokenRule.EffectiveBeforeSubject(effectiveOn, day))
                : Optional.empty();
    }
}
