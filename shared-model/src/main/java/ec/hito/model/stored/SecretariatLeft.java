package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;

/** A secretariat no longer takes part in an initiative from that day on. */
public record SecretariatLeft(InitiativeId initiativeId, SecretariatCode secretariat, LocalDate effectiveOn)
        implements BodyEvent {}
