package ec.hito.eventstore.writer;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The database refused a batch as a whole: something of it, or its own state, does not allow it. */
final class RefusedBatch extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean unsure;

    /** @param unsure whether an earlier attempt at the same batch may have been committed */
    RefusedBatch(boolean unsure, SQLException cause) {
        super(cause);
        this.unsure = unsure;
    }

    boolean unsure() {
        return unsure;
    }

    /** What this means to the caller when it was the only one. */
    RuntimeException ofItsOnlyCaller() {
        return unsure ? new UnknownOutcome() : new EventStoreException("the events were not appended", getCause());
    }
}
