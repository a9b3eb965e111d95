package ec.hito.command.initiative;

/** Which bodies have to do with an initiative beside its lead. */
public sealed interface BodyCommand extends InitiativeCommand permits AddParticipant, RemoveParticipant, NameAgency {}
