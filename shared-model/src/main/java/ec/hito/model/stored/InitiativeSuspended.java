package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** Work on an initiative stands still from that day on, whether it had begun or not, until it is resumed. */
public record InitiativeSuspended(InitiativeId initiativeId, String reason, LocalDate effectiveOn)
        implements LifecycleEvent {}
