package ec.hito.query.parking;

import ec.hito.query.projection.StatusProjections;
import ec.hito.query.projection.StreamFailed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes into the read model what it takes, and parks the streams of what it does not. */
public final class Parking {
    private final StatusProjections projections;
    private final ParkedStreams parked;
    private final JdbcClient jdbc;

    Parking(StatusProjections projections, ParkedStreams parked, JdbcClient jdbc) {
        this.projections = projections;
        this.parked = parked;
        this.jdbc = jdbc;
    }

    /** A batch to which nothing has been added yet; inside a transaction that has entered a generation. */
    public ParkingBatch newBatch() {
        return new ParkingBatch(projections, parked, new Savepoint(jdbc));
    }

    /** Parks a stream of which, as it turned out, too much is in the tables: they are empty then, and to be filled without that. */
    public void parkAnew(StreamFailed failed) {
        projections.clear();
        parked.park(failed.event(), failed);
    }
}
