package ec.hito.query.projection;

import ec.hito.model.stored.RecordedEvent;

/** Keeps some tables of the read model. Called in the order of positions, inside the transaction of a batch. */
public interface Projection {
    /** Takes up what the event says of these tables' matter, if anything. Applying an event again changes nothing. */
    void apply(RecordedEvent event);

    /** Empties the tables. */
    void clear();
}
