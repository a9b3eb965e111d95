package ec.hito.command.imports.undo;

import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.RecordedEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An import as the log has it.
 *
 * @param correlation shared by everything that it brought about, and by what took it back
 * @param position of its last event
 * @param touched all events of each initiative that it touched, in order; each stream begins with its registration
 * @param undone the correlations of all imports that were undone
 */
public record AppliedImport(
        ImportApplied applied, UUID correlation, long position, List<List<RecordedEvent>> touched, Set<UUID> undone) {
    boolean undoneBefore() {
        return undone.contains(correlation);
    }

    /** Whether it is of the import itself. */
    boolean brought(RecordedEvent recorded) {
        return recorded.position() <= position
                && recorded.metadata().correlationId().equals(correlation);
    }

    /** Whether it came later and still says something: what an undone import brought and its undoing are even. */
    boolean standsAfter(RecordedEvent recorded) {
        return recorded.position() > position
                && !undone.contains(recorded.metadata().correlationId());
    }
}
