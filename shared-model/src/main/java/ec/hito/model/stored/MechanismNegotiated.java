package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.time.LocalDate;

/** A mechanism is being negotiated with its partners. A second one with an earlier day says that it began earlier than was known. */
public record MechanismNegotiated(InitiativeId initiativeId, MechanismId mechanismId, LocalDate effectiveOn)
        implements MechanismEvent {}
