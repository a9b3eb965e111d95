package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.time.LocalDate;

/** A mechanism that an articulation was said to use is no longer used. */
public record MechanismDetached(
        InitiativeId initiativeId, MechanismId mechanismId, String reason, LocalDate effectiveOn)
        implements MechanismEvent {}
