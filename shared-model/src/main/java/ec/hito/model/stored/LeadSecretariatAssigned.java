package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;

/** A secretariat leads the initiative from that day on. */
public record LeadSecretariatAssigned(InitiativeId initiativeId, SecretariatCode secretariat, LocalDate effectiveOn)
        implements BodyEvent {}
