package ec.hito.query.history;

import ec.hito.model.ImportId;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file that was imported.
 *
 * @param kind of file: {@code matrix}, {@code assignments} or {@code milestones}
 * @param rows how many it had
 */
public record ImportView(ImportId id, String kind, int rows, LocalDate effectiveOn, Instant recordedAt) {
    static ImportView of(RecordedEvent recorded) {
        var applied = (ImportApplied) recorded.event();
        return new ImportView(
                applied.importId(), applied.kind(), applied.rows(), applied.effectiveOn(), recorded.recordedAt());
    }
}
