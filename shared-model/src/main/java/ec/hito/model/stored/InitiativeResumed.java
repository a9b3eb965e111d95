package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** A suspended initiative goes on from that day: where it had begun it is in progress again, otherwise it can begin. */
public record InitiativeResumed(InitiativeId initiativeId, LocalDate effectiveOn) implements LifecycleEvent {}
