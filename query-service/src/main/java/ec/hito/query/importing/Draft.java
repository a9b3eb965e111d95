package ec.hito.query.importing;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody is about to import. It waits in their session, so that what is applied is what was looked through.
 *
 * @param id that the import will have, so that it is applied once however often it is sent
 * @param kind {@code matrix}, {@code assignments} or {@code milestones}
 * @param effectiveOn as typed; null for today
 */
record Draft(UUID id, String kind, @Nullable String effectiveOn, String name, byte[] bytes) implements Serializable {
    private static final long serialVersionUID = 1;
}
