package ec.hito.query.state;

import ec.hito.kafka.FailureWords;
import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.PublisherLock;
import ec.hito.query.simulation.Simulated;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Publishes what is marked while this process has the right to, on a thread of its own. Whatever fails, all is given up: producer, right. Then it
 * is begun anew, here or in another process, from the marks that still stand.
 */
final class StatePublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatePublisher.class);
    private static final String SESSION = "hito state";
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration TURN = Duration.ofMillis(500);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final StateSettings settings;
    private final KafkaClients clients;
    private final StateTopics topics;
    private final JdbcConnectionDetails database;
    private final DirtyStates dirty;
    private final States states;
    private final StateRecords records;
    private final Simulated simulated;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicLong published = new AtomicLong();
    private final Thread thread;
    private volatile boolean active;
    private Duration pause = LOOK;
    private volatile @Nullable String lastFailure;

    StatePublisher(
            StateSettings settings,
            JdbcConnectionDetails database,
            DirtyStates dirty,
            States states,
            StateRecords records,
            Simulated simulated) {
        this.settings = settings;
        this.clients = settings.clients();
        this.topics = new StateTopics(settings);
        this.database = database;
        this.dirty = dirty;
        this.states = states;
        this.records = records;
        this.simulated = simulated;
        this.thread = Thread.ofPlatform().name("state-publication").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Whether it is this process that publishes. */
    boolean isActive() {
        return active;
    }

    /** How many states this process has published. */
    long published() {
        return published.get();
    }

    /** Why it does not go on; empty where it does, or another process publishes. */
    Optional<String> failure() {
        return Optional.ofNullable(lastFailure);
    }

    private void run() {
        while (goesOn()) {
            try {
                publishInTurn();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                failed(e);
            }
        }
    }

    private boolean goesOn() {
        return end.getCount() > 0;
    }

    /** Each pause is twice as long as the one before, and the reason is told once: it is tried again and again. */
    private void failed(Exception failure) {
        var words = FailureWords.of(failure);
        if (goesOn() && !words.equals(lastFailure)) {
            LOG.error("publication of states to Kafka stands still and is tried again: {}", words);
            LOG.debug("publication of states failed", failure);
        }
        lastFailure = words;
        try {
            end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end.countDown();
        }
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    private void publishInTurn() throws SQLException, InterruptedException, ExecutionException {
        try (var lock = new PublisherLock(database, settings.transactionalId(), SESSION)) {
            while (goesOn() && !lock.tryAcquire()) {
                lastFailure = null;
                end.await(TURN.toMillis(), TimeUnit.MILLISECONDS);
            }
            if (goesOn()) {
                active = true;
                publish(lock);
            }
        } finally {
            active = false;
        }
    }

    private void publish(PublisherLock lock) throws SQLException, InterruptedException, ExecutionException {
        dirty.tidy();
        try (var admin = clients.admin()) {
            topics.ensure(admin);
        }
        // In transactions not to be whole, but so that one whose right has passed on cannot put an old state behind a
        // newer one.
        var producer = clients.producer(settings.transactionalId());
        try {
            producer.initTransactions();
            while (goesOn()) {
                lock.requireHeld();
                if (!publishSome(producer)) {
                    // Whatever changes often is published so often at most.
                    end.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                }
                pause = LOOK;
                lastFailure = null;
            }
        } finally {
            producer.close(KafkaClients.PATIENCE.dividedBy(2));
        }
    }

    /** Whether more is marked already. */
    private boolean publishSome(Producer<String, byte[]> producer) {
        var batch = states.next();
        if (!batch.states().isEmpty()) {
            var isSimulated = simulated.isOn();
            producer.beginTransaction();
            batch.states().forEach(state -> producer.send(records.of(state, isSimulated)));
            // Fails if any of them was not taken by all replicas that are in step.
            producer.commitTransaction();
            published.addAndGet(batch.states().size());
        }
        if (!batch.marks().isEmpty()) {
            dirty.published(batch.marks());
        }
        return batch.full();
    }

    /** Ends after the states in hand, if Kafka takes them soon; otherwise they are published by whoever is next. */
    @Override
    public void close() throws InterruptedException {
        end.countDown();
        if (!thread.join(SOON)) {
            thread.interrupt();
            thread.join(SOON);
        }
    }
}
