package ec.hito.command.evidence;

import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import java.time.LocalDate;

/** What was decided of a file. */
public sealed interface EvidenceState {
    /** Nothing yet: it is for the administration only. */
    record Internal() implements EvidenceState {}

    /** Everybody may see it. */
    record Released(LocalDate on) implements EvidenceState {}

    /** Its bytes are gone, or about to be. */
    record Withdrawn(LocalDate on, String reason) implements EvidenceState {}

    EvidenceState INITIAL = new Internal();

    /** This state after one more event of its stream. */
    default EvidenceState evolve(EvidenceEvent event) {
        return switch (event) {
            case EvidenceReleased released -> new Released(released.effectiveOn());
            case EvidenceWithdrawn withdrawn -> new Withdrawn(withdrawn.effectiveOn(), withdrawn.reason());
        };
    }
}
