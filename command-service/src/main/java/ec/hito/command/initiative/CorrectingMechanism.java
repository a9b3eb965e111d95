package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.initiative.MechanismStage.Detached;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MechanismCorrected;

/** Correcting what was said of a mechanism when it was attached, whatever happened to it since. */
final class CorrectingMechanism {
    private CorrectingMechanism() {}

    static Decision<InitiativeEvent> decide(CorrectMechanism command, Mechanism mechanism, Catalogue catalogue) {
        if (mechanism.stage() instanceof Detached detached) {
            return Decision.reject(MechanismLife.noLongerUsed(mechanism, detached));
        }
        var right = command.details();
        var references = new References(catalogue, command.timing());
        references.mechanism("", right.type(), right.description());
        if (references.refusal().isEmpty() && right.equals(mechanism.details())) {
            return Decision.nothingToDo();
        }
        return Decision.unless(references.refusal(), () -> corrected(command, mechanism));
    }

    private static MechanismCorrected corrected(CorrectMechanism command, Mechanism mechanism) {
        var right = command.details();
        return new MechanismCorrected(
                command.initiativeId(),
                mechanism.id(),
                right.type(),
                right.description(),
                right.interventionLevel(),
                right.partners(),
                command.reason(),
                mechanism.attachedOn());
    }
}
