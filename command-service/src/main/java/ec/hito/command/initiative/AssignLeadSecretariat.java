package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;

/** A secretariat leads the initiative from a day on. */
public record AssignLeadSecretariat(InitiativeId initiativeId, SecretariatCode secretariat, Timing timing)
        implements InitiativeCommand {}
