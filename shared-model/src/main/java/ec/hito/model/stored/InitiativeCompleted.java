package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** An initiative came to its end on that day as a person judges it, whatever its milestones say. */
public record InitiativeCompleted(InitiativeId initiativeId, LocalDate effectiveOn) implements LifecycleEvent {}
