package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;

/** A suspended initiative goes on. */
public record ResumeInitiative(InitiativeId initiativeId, Timing timing) implements LifeCommand {}
