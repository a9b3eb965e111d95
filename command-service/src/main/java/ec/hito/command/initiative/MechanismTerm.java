package ec.hito.command.initiative;

import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a signed mechanism, and whether they can be. */
final class MechanismTerm {
    private MechanismTerm() {}

    /** Why the mechanism cannot have been signed like this, if so. */
    static Optional<Rejection> refusal(SignMechanism command) {
        return outOfRange("signedOn", command.signedOn())
                .or(() -> outOfRange("validFrom", command.validFrom()))
                .or(() -> endRefusal(command.validFrom(), command.validTo()))
                .or(() -> command.timing().refusalBefore(command.signedOn()));
    }

    /** Why a term that begins on {@code validFrom} cannot end like this, if so; null for no end. */
    static Optional<Rejection> endRefusal(LocalDate validFrom, @Nullable LocalDate validTo) {
        if (validTo == null) {
            return Optional.empty();
        }
        return outOfRange("validTo", validTo)
                .or(() -> validTo.isBefore(validFrom)
                        ? Optional.of(new MechanismRule.TermEndsBeforeItBegins(validFrom, validTo))
                        : Optional.empty());
    }

    private static Optional<Rejection> outOfRange(String field, LocalDate day) {
        return day.isBefore(Timing.EARLIEST) || day.isAfter(SignMechanism.LATEST)
                ? Optional.of(new MechanismRule.TermDayOutOfRange(field, day))
                : Optional.empty();
    }
}
