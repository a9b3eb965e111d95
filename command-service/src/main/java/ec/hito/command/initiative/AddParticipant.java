package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;

/** A secretariat takes part from a day on. */
public record AddParticipant(InitiativeId initiativeId, SecretariatCode secretariat, Timing timing)
        implements BodyCommand {}
