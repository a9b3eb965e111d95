package ec.hito.command.initiative;

import ec.hito.command.initiative.MechanismStage.Detached;
import ec.hito.command.initiative.MechanismStage.Negotiated;
import ec.hito.command.initiative.MechanismStage.Signed;
import ec.hito.command.initiative.MechanismStage.Terminated;
import ec.hito.model.MechanismId;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import java.util.function.UnaryOperator;

/** Folds what happens to a mechanism into the structure that it is a part of. */
final class MechanismEvolution {
    private MechanismEvolution() {}

    static Structure evolve(Structure structure, MechanismNegotiated event) {
        return changed(structure, event.mechanismId(), mechanism -> mechanism.at(new Negotiated(event.effectiveOn())));
    }

    static Structure evolve(Structure structure, MechanismSigned event) {
        var signed = new Signed(event.effectiveOn(), event.signedOn(), event.validFrom(), event.effectiveOn());
        return changed(structure, event.mechanismId(), mechanism -> mechanism.at(signed));
    }

    static Structure evolve(Structure structure, MechanismAmended event) {
        return changed(
                structure,
                event.mechanismId(),
                mechanism -> mechanism.at(signed(mechanism).amendedOn(event.effectiveOn())));
    }

    static Structure evolve(Structure structure, MechanismTerminated event) {
        return changed(
                structure,
                event.mechanismId(),
                mechanism -> mechanism.at(new Terminated(signed(mechanism).signedOn(), event.effectiveOn())));
    }

    static Structure evolve(Structure structure, MechanismCorrected event) {
        return changed(structure, event.mechanismId(), mechanism -> mechanism.corrected(event));
    }

    static Structure evolve(Structure structure, MechanismDetached event) {
        return structure.without(used(structure, event.mechanismId()).at(new Detached(event.effectiveOn())));
    }

    private static Structure changed(Structure structure, MechanismId id, UnaryOperator<Mechanism> change) {
        return structure.with(change.apply(used(structure, id)));
    }

    private static Mechanism used(Structure structure, MechanismId id) {
        return structure.mechanism(id).orElseThrow(() -> new IllegalStateException("no such mechanism: " + id));
    }

    private static Signed signed(Mechanism mechanism) {
        if (mechanism.stage() instanceof Signed signed) {
            return signed;
        }
        throw new IllegalStateException("not signed: " + mechanism);
    }
}
