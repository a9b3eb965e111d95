package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;

/** A secretariat takes part in an initiative from that day on, beside the one that leads. */
public record SecretariatJoined(InitiativeId initiativeId, SecretariatCode secretariat, LocalDate effectiveOn)
        implements BodyEvent {}
