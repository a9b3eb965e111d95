package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** Work on an initiative began. A later event with an earlier day says that it began earlier than was known. */
public record InitiativeStarted(InitiativeId initiativeId, LocalDate effectiveOn) implements LifecycleEvent {}
