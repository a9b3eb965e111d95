package ec.hito.command.dispatch;

import ec.hito.model.stored.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the import of a file is asked for.
 *
 * @param effectiveOn the day on which what the file says takes effect
 * @param dryRun whether only to tell what would happen
 * @param key the name that its sender gave it; null if none
 */
public record ImportOrder(
        LocalDate effectiveOn,
        boolean dryRun,
        Actor actor,
        @Nullable RequestKey key) {}
