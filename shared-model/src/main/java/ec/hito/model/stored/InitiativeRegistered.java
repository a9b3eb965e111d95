package ec.hito.model.stored;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative became known. Until planning endorses it, it is a proposal and counts nowhere.
 *
 * @param name as its registrant or the official document writes it
 * @param importedFrom the matrix row it came from; absent if registered by hand
 */
public record InitiativeRegistered(
        InitiativeId initiativeId,
        InitiativeCode code,
        String name,
        @Nullable InitiativeType type,
        @Nullable String description,
        @Nullable ImportedFrom importedFrom,
        LocalDate effectiveOn)
        implements RegistrationEvent {}
