package ec.hito.eventstore.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Appends one batch, or one staged append. When the connection is lost in the middle nobody knows whether it was committed, so it is sent
 * again, with the same event ids, until there is an answer: what stands already is recognised by them, and what does not stand is appended.
 */
final class BatchAttempt {
    private static final Logger LOG = LoggerFactory.getLogger(BatchAttempt.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataSource source;
    private final Duration patience;

    /** @param patience how long a lost answer is asked for */
    BatchAttempt(DataSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    /**
     * @param unsure whether the batch may stand already
     * @throws RefusedBatch if the database does not take the batch as a whole
     */
    List<AppendOutcome> append(List<Append> batch, boolean unsure) throws RefusedBatch {
        var deadline = System.nanoTime() + patience.toNanos();
        var mayStand = unsure;
        while (true) {
            try (var connection = source.getConnection()) {
                return call(connection, batch, mayStand);
            } catch (LostConnection lost) {
                mayStand = true;
                LOG.warn(
                        "the connection was lost during an append of {} callers; asking again: {}",
                        batch.size(),
                        lost.getMessage());
            } catch (SQLException away) {
                if (!mayStand) {
                    throw new DataAccessResourceFailureException("no connection to append on", away);
                }
                LOG.debug("cannot ask yet what became of an append", away);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new UnknownOutcome();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static List<AppendOutcome> call(Connection connection, List<Append> batch, boolean mayStand)
            throws LostConnection, RefusedBatch {
        try {
            return StagedAppend.isFor(batch.getFirst())
                    ? List.of(StagedAppend.call(connection, batch.getFirst()))
                    : AppendFunction.call(connection, batch);
        } catch (SQLException e) {
            if (isLost(e)) {
                throw new LostConnection(e);
            }
            throw new RefusedBatch(mayStand, e);
        }
    }

    /**
     * Whether the server may have committed all the same. A server that ends a session says so by 57P01 to 57P03, also when it had committed
     * already and only waited for its standby.
     */
    private static boolean isLost(SQLException e) {
        var state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    private static final class LostConnection extends Exception {
        private static final long serialVersionUID = 1L;

        LostConnection(SQLException cause) {
            super(cause);
        }
    }
}
