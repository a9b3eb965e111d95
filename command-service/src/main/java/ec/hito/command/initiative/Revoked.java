package ec.hito.command.initiative;

import ec.hito.model.InitiativeCode;

/** The import that registered the initiative was undone; nothing more is recorded of it. */
public record Revoked(InitiativeCode code) implements Initiative {}
