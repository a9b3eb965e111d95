package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** Planning accepted an initiative as part of the plan. */
public record InitiativeEndorsed(InitiativeId initiativeId, LocalDate effectiveOn) implements RegistrationEvent {}
