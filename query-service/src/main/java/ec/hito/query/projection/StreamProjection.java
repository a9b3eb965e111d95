package ec.hito.query.projection;

import ec.hito.model.stored.StreamId;
import java.util.Set;

/**
 * Keeps some tables of the read model that need whole streams: what an event changes depends on all that was known before. Called once for a
 * batch, when its rows are written. A batch ends as its events one by one would have ended, and applied again changes nothing. What is
 * applied late, below what was applied already, ends as if it had come in its place.
 */
public interface StreamProjection {
    /**
     * Where the tables stand empty they are made for everything up to {@code upTo}, whatever the batch contains.
     *
     * @param initiatives the streams of initiatives that have events in the batch
     * @param after position before the batch's first event
     * @param upTo position of its last one
     * @throws StreamFailed if a stream cannot be told as a whole
     */
    void apply(Set<StreamId> initiatives, long after, long upTo);

    /** Empties the tables. */
    void clear();
}
