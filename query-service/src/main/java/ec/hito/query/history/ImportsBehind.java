package ec.hito.query.history;

import ec.hito.model.ImportId;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which import an act belongs to: all that one brought about shares its correlation, and so does all that took it back. */
final class ImportsBehind {
    /** @param position of the last event that it brought about */
    private record Applied(ImportId id, long position) {}

    private final Map<UUID, Applied> applied = new HashMap<>();

    /** @param imports what is known of imports */
    ImportsBehind(List<RecordedEvent> imports) {
        for (var recorded : imports) {
            if (recorded.event() instanceof ImportApplied event) {
                applied.put(recorded.metadata().correlationId(), new Applied(event.importId(), recorded.position()));
            }
        }
    }

    @Nullable
    ImportId of(RecordedEvent act) {
        var its = applied.get(act.metadata().correlationId());
        return its == null ? null : its.id();
    }

    /** What follows on the import itself and yet belongs to it takes it back. */
    boolean takesBack(RecordedEvent act) {
        var its = applied.get(act.metadata().correlationId());
        return its != null && its.position() < act.position();
    }
}
