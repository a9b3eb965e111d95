package ec.hito.command.initiative;

/** A turn in the life of an initiative. */
public sealed interface LifeCommand extends InitiativeCommand
        permits StartInitiative, SuspendInitiative, ResumeInitiative, CompleteInitiative, CancelInitiative {}
