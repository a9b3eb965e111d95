package ec.hito.query.parking;

import ec.hito.model.stored.LoggedEvent;
import ec.hito.query.generation.Generations;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.timeline.History;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** An operator's acts on parked streams of the generation in force. Nothing is followed while one is under way. */
final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Generations generations;
    private final AppliedTable applied;
    private final ParkedStreams parked;
    private final Parking parking;
    private final History history;
    private final TransactionOperations transactions;

    DeadLetters(
            Generations generations,
            AppliedTable applied,
            ParkedStreams parked,
            Parking parking,
            History history,
            TransactionOperations transactions) {
        this.generations = generations;
        this.applied = applied;
        this.parked = parked;
        this.parking = parking;
        this.history = history;
        this.transactions = transactions;
    }

    /** In the log's order. */
    List<DeadLetter> all() {
        return Objects.requireNonNull(transactions.execute(_ -> {
            applied.beginSnapshot();
            return parked.all().stream()
                    .map(at -> new DeadLetter(at, waiting(at).size()))
                    .toList();
        }));
    }

    /** Applies what waits, up to the first event that still cannot be. Empty if no such stream is parked. */
    Optional<DeadLetter.Outcome> retry(String id) {
        return alone(id, at -> goOn(at, waiting(at)));
    }

    /**
     * Leaves the event out of the read model, and applies what waits behind it. Empty if no such stream is parked.
     *
     * @param by the subject of who decides so
     */
    Optional<DeadLetter.Outcome> discard(String id, String by) {
        return alone(id, at -> {
            LOG.warn("{} discards the event at position {} of {}", by, at.position(), at.id());
            parked.discarded(at, by);
            var waiting = waiting(at);
            return goOn(at, waiting.subList(1, waiting.size()));
        });
    }

    private Optional<DeadLetter.Outcome> alone(String id, Function<ParkedStream, DeadLetter.Outcome> act) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            generations.enterToReplace();
            return parked.find(id).map(act);
        }));
    }

    private List<LoggedEvent> waiting(ParkedStream at) {
        return history.logged(at.id(), at.sequence(), applied.position());
    }

    private DeadLetter.Outcome goOn(ParkedStream at, List<LoggedEvent> waiting) {
        parked.release(at.id());
        var batch = parking.newBatch();
        waiting.forEach(batch::add);
        batch.write(Objects.requireNonNull(applied.read().epoch(), "nothing is parked before something is applied"));
        applied.mended();
        return parked.find(at.id().value())
                .map(still -> new DeadLetter(still, waiting(still).size()))
                .map(still -> new DeadLetter.Outcome(waiting.size() - still.events(), still))
                .orElseGet(() -> new DeadLetter.Outcome(waiting.size(), null));
    }
}
