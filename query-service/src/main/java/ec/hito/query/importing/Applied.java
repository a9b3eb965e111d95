package ec.hito.query.importing;

import ec.hito.model.ImportId;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportUndone;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An import that was applied.
 *
 * @param undone whether it was taken back since
 */
public record Applied(
        ImportId id,
        String kind,
        int rows,
        int created,
        int changed,
        LocalDate effectiveOn,
        Instant recordedAt,
        boolean undone) {

    /** All of them, the newest first. */
    static List<Applied> all(History history, Moment moment) {
        var events = history.ofCategory("import", moment.position());
        Set<ImportId> undone = events.stream()
                .map(recorded -> recorded.event())
                .filter(ImportUndone.class::isInstance)
                .map(event -> ((ImportUndone) event).importId())
                .collect(Collectors.toSet());
        return events.reversed().stream()
                .filter(recorded -> recorded.event() instanceof ImportApplied)
                .map(recorded -> of((ImportApplied) recorded.event(), recorded.recordedAt(), undone))
                .toList();
    }

    private static Applied of(ImportApplied event, Instant recordedAt, Set<ImportId> undone) {
        return new Applied(
                event.importId(),
                event.kind(),
                event.rows(),
                event.created(),
                event.changed(),
                event.effectiveOn(),
                recordedAt,
                undone.contains(event.importId()));
    }
}
