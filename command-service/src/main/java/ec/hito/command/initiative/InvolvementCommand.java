package ec.hito.command.initiative;

/** Which actors an initiative involves, and where it takes place. */
public sealed interface InvolvementCommand extends InitiativeCommand
        permits InvolveActor, ReleaseActor, AssignTerritory {}
