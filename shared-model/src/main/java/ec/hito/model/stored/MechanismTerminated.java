package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.time.LocalDate;

/** A signed mechanism was ended before or beside its term; from the effective day on it is not in force. */
public record MechanismTerminated(
        InitiativeId initiativeId, MechanismId mechanismId, String reason, LocalDate effectiveOn)
        implements MechanismEvent {}
