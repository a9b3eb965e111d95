package ec.hito.command.initiative;

import java.time.LocalDate;

/** How far a mechanism has come by the acts of people. That its term begins and ends follows from its days and is no stage. */
public sealed interface MechanismStage {
    /** The day of the act that brought it here, or of one after it; the next stage cannot begin before. */
    LocalDate latestOn();

    /** Attached, and no more is known. */
    record Proposed(LocalDate latestOn) implements MechanismStage {}

    record Negotiated(LocalDate latestOn) implements MechanismStage {}

    /**
     * Signed, and amended or not.
     *
     * @param takenEffectOn an addendum cannot take effect before
     * @param signedOn the day on the instrument
     */
    record Signed(LocalDate takenEffectOn, LocalDate signedOn, LocalDate validFrom, LocalDate latestOn)
            implements MechanismStage {
        Signed amendedOn(LocalDate day) {
            return day.isAfter(latestOn) ? new Signed(takenEffectOn, signedOn, validFrom, day) : this;
        }
    }

    /** @param signedOn the day on the instrument that was ended */
    record Terminated(LocalDate signedOn, LocalDate latestOn) implements MechanismStage {}

    /** No longer used: not attached any more. */
    record Detached(LocalDate latestOn) implements MechanismStage {}
}
