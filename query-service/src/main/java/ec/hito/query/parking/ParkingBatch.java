package ec.hito.query.parking;

import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.model.stored.UnreadableEvent;
import ec.hito.query.projection.StatusBatch;
import ec.hito.query.projection.StatusProjections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events, in the log's order, that become rows of the read model together, but for those of parked streams. A batch that fails is halved until
 * what fails is one event, so that only that one's stream is parked; all of it stays in the caller's transaction.
 */
public final class ParkingBatch {
    private static final Logger LOG = LoggerFactory.getLogger(ParkingBatch.class);

    private final StatusProjections projections;
    private final ParkedStreams parked;
    private final Savepoint savepoint;
    private final Map<StreamId, Long> places;
    private final StatusBatch whole;
    private final List<LoggedEvent> events = new ArrayList<>();
    private @Nullable RuntimeException failure;

    ParkingBatch(StatusProjections projections, ParkedStreams parked, Savepoint savepoint) {
        this.projections = projections;
        this.parked = parked;
        this.savepoint = savepoint;
        this.places = parked.places();
        this.whole = projections.newBatch();
        savepoint.begin();
    }

    /** What was added before may be written here already. */
    public void add(LoggedEvent event) {
        events.add(event);
        if (failure == null) {
            attempt(() -> add(event, whole));
        } else {
            whole.passOver(event);
        }
    }

    /** Of the newest event added; 0 before the first. */
    public long position() {
        return whole.position();
    }

    /**
     * Writes what has been added, and that everything up to it is applied.
     *
     * @param epoch of the log that the events are from
     * @throws CatalogueFailed if one of the plan or of a catalogue cannot be written
     */
    public void write(UUID epoch) {
        write(epoch, StatusBatch::writeRows);
    }

    /**
     * As {@link #write}, but for the tables of whole streams, which {@link StatusProjections#complete} makes afterwards.
     *
     * @throws CatalogueFailed as {@link #write}
     */
    public void writeWithoutStreams(UUID epoch) {
        write(epoch, StatusBatch::writeRowsWithoutStreams);
    }

    private void write(UUID epoch, Consumer<StatusBatch> rows) {
        if (failure == null) {
            attempt(() -> rows.accept(whole));
        }
        if (failure == null) {
            savepoint.end();
        } else {
            savepoint.goBack();
            writeApart(events, rows, failure);
        }
        whole.writeApplied(epoch);
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            failure = poison(e);
        }
    }

    private static RuntimeException poison(RuntimeException failure) {
        if (!Poison.isIn(failure)) {
            throw failure;
        }
        return failure;
    }

    private void add(LoggedEvent event, StatusBatch batch) {
        if (isParked(event)) {
            batch.passOver(event);
            return;
        }
        switch (event) {
            case RecordedEvent recorded -> batch.add(recorded);
            case UnreadableEvent unreadable -> {
                batch.passOver(unreadable);
                throw new Unreadable(unreadable);
            }
        }
    }

    private boolean isParked(LoggedEvent event) {
        return places.getOrDefault(event.streamId(), Long.MAX_VALUE) <= event.position();
    }

    private void writeApart(List<LoggedEvent> failed, Consumer<StatusBatch> rows, RuntimeException why) {
        if (failed.size() == 1) {
            park(failed.getFirst(), why);
            // There may be something to write that is not of this event, now that the log is followed up to it.
            writeTogether(failed, rows);
        } else {
            var middle = failed.size() / 2;
            writeTogether(failed.subList(0, middle), rows);
            writeTogether(failed.subList(middle, failed.size()), rows);
        }
    }

    private void writeTogether(List<LoggedEvent> part, Consumer<StatusBatch> rows) {
        savepoint.begin();
        RuntimeException why;
        try {
            var batch = projections.newBatch();
            part.forEach(event -> add(event, batch));
            rows.accept(batch);
            savepoint.end();
            return;
        } catch (RuntimeException e) {
            why = poison(e);
        }
        savepoint.goBack();
        writeApart(part, rows, why);
    }

    /** @throws RuntimeException {@code why}, if it is parked already: then it is not due to the event */
    private void park(LoggedEvent event, RuntimeException why) {
        if (isParked(event)) {
            throw why;
        }
        if (CatalogueFailed.concerns(event.streamId())) {
            throw new CatalogueFailed(event, why);
        }
        LOG.error("{} is parked at position {}", event.streamId(), event.position(), why);
        parked.park(event, why);
        places.put(event.streamId(), event.position());
    }
}
