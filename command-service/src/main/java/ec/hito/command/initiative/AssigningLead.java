package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;

/** Saying which secretariat leads. */
final class AssigningLead {
    private AssigningLead() {}

    static Decision<InitiativeEvent> decide(AssignLeadSecretariat command, Registered initiative, Catalogue catalogue) {
        var references = new References(catalogue, command.timing());
        references.secretariat("secretariat", command.secretariat());
        return references
                .refusal()
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> leadsAlready(command, initiative, catalogue)
                        ? Decision.nothingToDo()
                        : Decision.accept(new LeadSecretariatAssigned(
                                command.initiativeId(),
                                command.secretariat(),
                                command.timing().effectiveOn())));
    }

    /** By itself, or as the successor of the one that was assigned. */
    private static boolean leadsAlready(AssignLeadSecretariat command, Registered initiative, Catalogue catalogue) {
        var on = command.timing().effectiveOn();
        return initiative
                .leads()
                .on(on)
                .map(lead -> catalogue.successor(lead, on))
                .filter(command.secretariat()::equals)
                .isPresent();
    }
}
