package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** Planning did not take a proposal into the plan. It stays on record and goes on counting nowhere. */
public record InitiativeDeclined(InitiativeId initiativeId, String reason, LocalDate effectiveOn)
        implements RegistrationEvent {}
