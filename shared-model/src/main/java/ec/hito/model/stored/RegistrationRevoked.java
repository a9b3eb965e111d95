package ec.hito.model.stored;

import ec.hito.model.ImportId;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/**
 * The import that had registered the initiative was undone: it counts nowhere any more, and its name and its rows of the matrix are free
 * for another. Its code is not.
 *
 * @param effectiveOn the day of the registration, since it is as though there had been none
 */
public record RegistrationRevoked(InitiativeId initiativeId, ImportId importId, LocalDate effectiveOn)
        implements RegistrationEvent {}
