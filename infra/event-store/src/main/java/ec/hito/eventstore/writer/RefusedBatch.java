package ec.hito.eventstore.writer;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The database refused a batch as a whole: something of it, or its own state, does not allow it. */
final class RefusedBatch extends Exception {
    private static final long serialVersionUID = 1L;

    private static final String DISK_FULL = "53100";

    private final boolean unsure;
    private final boolean full;

    /** @param unsure whether an earlier attempt at the same batch may have been committed */
    RefusedBatch(boolean unsure, SQLException cause) {
        super(cause);
        this.unsure = unsure;
        this.full = DISK_FULL.equals(cause.getSQLState());
    }

    boolean unsure() {
        return unsure;
    }

    /** What this means to the caller when it was the only one. */
    RuntimeException ofItsOnlyCaller() {
        if (unsure) {
            return new UnknownOutcome();
        }
        return full ? new LogFull(this) : new EventStoreException("the events were not appended", getCause());
    }
}
