package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;

/** A secretariat no longer takes part from a day on. */
public record RemoveParticipant(InitiativeId initiativeId, SecretariatCode secretariat, Timing timing)
        implements BodyCommand {}
