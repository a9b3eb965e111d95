package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.query.generation.Generation;
import ec.hito.query.generation.Generations;
import ec.hito.query.parking.Parking;
import ec.hito.query.parking.ParkingBatch;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.projection.StreamFailed;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionOperations;

/** Writes what the log says into a generation. */
final class Filling {
    private static final int PAGE = 2_000;

    /** So many that most rows of a stream are written once, and few enough that an operator sees it going on. */
    private static final int PAGES_IN_A_TRANSACTION = 20;

    private final EventLog log;
    private final Generations generations;
    private final Parking parking;
    private final StatusProjections projections;
    private final TransactionOperations transactions;

    Filling(
            EventLog log,
            Generations generations,
            Parking parking,
            StatusProjections projections,
            TransactionOperations transactions) {
        this.log = log;
        this.generations = generations;
        this.parking = parking;
        this.projections = projections;
        this.transactions = transactions;
    }

    /**
     * From the log's beginning up to its end, but for what is appended meanwhile in the end. Streams are read once, when all rows are there, and
     * not again for each batch. Should one not be told as a whole then, it is parked, and all is filled anew without what is parked.
     *
     * @return how far it came
     */
    LogPosition fill(Generation generation) {
        var head = log.head();
        var place = new LogPosition(head.epoch(), head.position());
        do {
            fill(generation, 0, place, ParkingBatch::writeWithoutStreams);
        } while (!isCompleted(generation));
        while (log.head().position() - place.value() > PAGE) {
            var end = new LogPosition(place.epoch(), log.head().position());
            fill(generation, place, end);
            place = end;
        }
        return place;
    }

    /** False if a stream could not be told as a whole. It is parked now, and the tables are empty. */
    private boolean isCompleted(Generation generation) {
        try {
            transactions.executeWithoutResult(_ -> {
                generations.enter(generation);
                projections.complete();
            });
            return true;
        } catch (StreamFailed e) {
            transactions.executeWithoutResult(_ -> {
                generations.enter(generation);
                parking.parkAnew(e);
            });
            return false;
        }
    }

    /** What follows {@code place}, up to {@code end}; in the caller's transaction if there is one. */
    void fill(Generation generation, LogPosition place, LogPosition end) {
        fill(generation, place.value(), end, ParkingBatch::write);
    }

    private void fill(Generation generation, long after, LogPosition end, BiConsumer<ParkingBatch, UUID> write) {
        try (var pages = new PagesAhead(log, after, end.value(), PAGE)) {
            while (Boolean.TRUE.equals(transactions.execute(_ -> writeSome(pages, generation, end, write)))) {
                continue;
            }
        }
    }

    private boolean writeSome(
            PagesAhead pages, Generation generation, LogPosition end, BiConsumer<ParkingBatch, UUID> write) {
        generations.enter(generation);
        var batch = parking.newBatch();
        for (int page = 0; page < PAGES_IN_A_TRANSACTION; page++) {
            pages.next().forEach(batch::add);
        }
        write.accept(batch, end.epoch());
        if (batch.position() > 0) {
            generations.filledUpTo(generation, batch.position());
        }
        return batch.position() > 0 && batch.position() < end.value();
    }
}
