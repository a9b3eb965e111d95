package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;

/** What planning says of a proposal. */
final class Endorsing {
    private Endorsing() {}

    static Decision<InitiativeEvent> decide(EndorseInitiative command, Registered initiative) {
        return initiative.endorsed()
                ? Decision.nothingToDo()
                : Decision.accept(new InitiativeEndorsed(
                        command.initiativeId(), command.timing().effectiveOn()));
    }

    static Decision<InitiativeEvent> decide(DeclineInitiative command, Registered initiative) {
        return initiative.endorsed()
                ? Decision.reject(new LifeRejection.AlreadyEndorsed())
                : Decision.accept(new InitiativeDeclined(
                        command.initiativeId(),
                        command.reason(),
                        command.timing().effectiveOn()));
    }
}
