package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;

/** Work on an initiative began, whether or not a milestone shows it yet. */
public record StartInitiative(InitiativeId initiativeId, Timing timing) implements LifeCommand {}
