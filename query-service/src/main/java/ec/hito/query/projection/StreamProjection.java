package ec.hito.query.projection;

import ec.hito.model.stored.StreamId;
import java.util.Set;

/**
 * Keeps some tables of the read model that need whole streams: what an event changes depends on all that was known before. Called once for a
 * batch, when its rows are written. A batch ends as its events one by one would have ended, and applied again changes nothing.
 */
public interface StreamProjection {
    /**
     * Where the tables stand empty they are made for everything up to {@code upTo}, whatever the batch contains.
     *
     * @param initiatives the streams of initiatives that have events in the batch
     * @param after position before the batch's first event
     * @param upTo position of its last one
     */
    void apply(Set<StreamId> initiatives, long after, long upTo);

    /** Empties the tables. */
    void clear();
}
