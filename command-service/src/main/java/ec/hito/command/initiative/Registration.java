package ec.hito.command.initiative;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.ImportedFrom;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative became known.
 *
 * @param effectiveOn nothing of the initiative can have happened before that day
 * @param importedFrom null if registered by hand
 */
public record Registration(
        InitiativeId id,
        InitiativeCode code,
        LocalDate effectiveOn,
        @Nullable ImportedFrom importedFrom) {}
