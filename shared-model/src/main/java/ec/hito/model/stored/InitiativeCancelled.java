package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** An initiative was given up on that day. It stays on record, but counts in no progress from then on. */
public record InitiativeCancelled(InitiativeId initiativeId, String reason, LocalDate effectiveOn)
        implements LifecycleEvent {}
