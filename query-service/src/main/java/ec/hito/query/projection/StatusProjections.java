package ec.hito.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * All status projections as one: they advance together, so that every answer is of exactly one position.
 * The caller holds a transaction around a batch, and signals {@link AppliedPosition} once it is committed.
 */
public class StatusProjections {
    private final List<Projection> projections;
    private final List<StreamProjection> streamProjections;
    private final AppliedTable applied;
    private final JdbcClient jdbc;

    StatusProjections(
            List<Projection> projections,
            List<StreamProjection> streamProjections,
            AppliedTable applied,
            JdbcClient jdbc) {
        this.projections = List.copyOf(projections);
        this.streamProjections = List.copyOf(streamProjections);
        this.applied = applied;
        this.jdbc = jdbc;
    }

    /** A batch to which nothing has been added yet. */
    public StatusBatch newBatch() {
        var rows = new LinkedHashMap<Projection, BatchRows>();
        for (var projection : projections) {
            rows.put(projection, new BatchRows(jdbc, projection.statements()));
        }
        return new StatusBatch(rows, streamProjections, applied);
    }

    /**
     * Brings the tables of whole streams to where the others stand, if they stand empty: after a migration that made them, or a fill that left
     * them out. Where nothing is missing it changes nothing.
     *
     * @throws StreamFailed if a stream cannot be told as a whole
     */
    public void complete() {
        var position = applied.position();
        if (position > 0) {
            streamProjections.forEach(projection -> projection.apply(Set.of(), position, position));
        }
    }

    /**
     * Forgets everything, for a rebuild from position 1. Rows are deleted and not truncated: a read that began earlier goes on seeing
     * what stood, and one in the same transaction as the rebuild never sees it empty.
     */
    @Transactional
    public void clear() {
        projections.forEach(Projection::clear);
        streamProjections.forEach(StreamProjection::clear);
        applied.clear();
    }
}
