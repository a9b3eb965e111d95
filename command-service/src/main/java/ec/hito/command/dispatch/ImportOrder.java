package ec.hito.command.dispatch;

import ec.hito.command.imports.progress.ImportProgress;
import ec.hito.model.stored.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the import of a file is asked for.
 *
 * @param effectiveOn the day on which what the file says takes effect
 * @param dryRun whether only to tell what would happen
 * @param progress is told how far it is; its id becomes the import's
 * @param key the name that its sender gave it; null if none
 */
public record ImportOrder(
        LocalDate effectiveOn,
        boolean dryRun,
        Actor actor,
        ImportProgress progress,
        @Nullable RequestKey key) {}
