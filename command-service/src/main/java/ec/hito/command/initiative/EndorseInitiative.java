package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;

/** Planning takes a proposal into the plan. */
public record EndorseInitiative(InitiativeId initiativeId, Timing timing) implements InitiativeCommand {}
