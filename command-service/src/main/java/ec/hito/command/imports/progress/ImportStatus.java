package ec.hito.command.imports.progress;

import ec.hito.model.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param kind what the file holds, such as {@code milestones}
 * @param rowsDone rows that are decided
 * @param rows rows of the file, without the headers; null while that is not known
 */
public record ImportStatus(
        ImportId importId,
        String kind,
        ImportPhase phase,
        int rowsDone,
        @Nullable Integer rows) {}
