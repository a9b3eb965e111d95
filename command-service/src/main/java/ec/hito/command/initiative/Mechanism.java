package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism that an articulation uses.
 *
 * @param asAttached what was said of it at first, which an import finds in its file again
 * @param details what is said of it now, after corrections
 * @param asWritten the spelling in its source; null if it has none or its source does not tell
 * @param importId the import that attached it; null if it was attached by hand
 * @param attachedOn nothing of it can have happened before that day
 */
public record Mechanism(
        MechanismId id,
        ArticulationId articulationId,
        MechanismDetails asAttached,
        MechanismDetails details,
        @Nullable String asWritten,
        @Nullable Integer alternativeGroup,
        @Nullable ImportId importId,
        LocalDate attachedOn,
        MechanismStage stage) {

    static Mechanism of(MechanismAttached attached) {
        var details = new MechanismDetails(
                attached.type(), attached.description(), attached.interventionLevel(), attached.partners());
        return new Mechanism(
                attached.mechanismId(),
                attached.articulationId(),
                details,
                details,
                attached.asWritten(),
                attached.alternativeGroup(),
                attached.importId(),
                attached.effectiveOn(),
                new MechanismStage.Proposed(attached.effectiveOn()));
    }

    Mechanism corrected(MechanismCorrected corrected) {
        var right = new MechanismDetails(
                corrected.type(), corrected.description(), corrected.interventionLevel(), corrected.partners());
        return new Mechanism(
                id, articulationId, asAttached, right, asWritten, alternativeGroup, importId, attachedOn, stage);
    }

    Mechanism at(MechanismStage newStage) {
        return new Mechanism(
                id, articulationId, asAttached, details, asWritten, alternativeGroup, importId, attachedOn, newStage);
    }

    /** As it is said now. */
    public MechanismType type() {
        return details.type();
    }

    /** Whether nothing was said of it since it was attached. */
    public boolean untouched() {
        return stage instanceof MechanismStage.Proposed && details.equals(asAttached);
    }

    /** Whether it can still be detached: what was signed stays on record. */
    public boolean detachable() {
        return switch (stage) {
            case MechanismStage.Proposed _, MechanismStage.Negotiated _ -> true;
            case MechanismStage.Signed _, MechanismStage.Terminated _, MechanismStage.Detached _ -> false;
        };
    }
}
