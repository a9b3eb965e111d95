package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;

/** An initiative in progress came to its end. */
public record CompleteInitiative(InitiativeId initiativeId, Timing timing) implements LifeCommand {}
