package ec.hito.command.imports.matrix;

import ec.hito.command.decision.Timing;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One attempt to import a file, with everything that its decision may not make up by itself.
 *
 * @param dryRun whether it is only to be seen what would happen
 * @param ids a new identity at every call
 * @param codes a free code of the effective day's year at every call
 */
public record ImportRun(
        ImportId id, Timing timing, boolean dryRun, Supplier<UUID> ids, Supplier<InitiativeCode> codes) {}
