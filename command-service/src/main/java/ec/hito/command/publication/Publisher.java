package ec.hito.command.publication;

import ec.hito.command.publication.ReadAhead.ReadingEnded;
import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.LogTail;
import ec.hito.kafka.FailureWords;
import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.PublisherLock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Publishes the log while this process has the right to, on a thread of its own. Whatever fails, all is given up: producer, reading, right.
 * Then it is begun anew from what Kafka says is committed, here or in another process.
 */
final class Publisher implements AutoCloseable {
    private static final String SESSION = "hito publication";
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int PAGE = 1000;
    private static final Duration TURN = Duration.ofMillis(500);

    private final PublicationSettings settings;
    private final KafkaClients clients;
    private final JdbcConnectionDetails database;
    private final EventLogSchema schema;
    private final LogTail tail;
    private final PublicationStatus status;
    private final PublicationTopics topics;
    private final PositionTopic positions;
    private final EventRecords records;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Backoff backoff = new Backoff(end);
    private final Thread thread;
    private @Nullable String lastFailure;

    Publisher(
            PublicationSettings settings,
            JdbcConnectionDetails database,
            EventLogSchema schema,
            LogTail tail,
            EventLog log,
            PublicationStatus status) {
        this.settings = settings;
        this.clients = settings.clients();
        this.database = database;
        this.schema = schema;
        this.tail = tail;
        this.status = status;
        this.topics = new PublicationTopics(settings);
        this.positions = new PositionTopic(settings);
        this.records = new EventRecords(settings, log);
        this.thread = Thread.ofPlatform().name("publication").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (goesOn()) {
            try {
                publishInTurn();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                failed(e);
                pause();
            }
        }
    }

    /** Once for each reason in a row, since it is tried again and again. */
    private void failed(Exception failure) {
        var words = FailureWords.of(failure);
        status.failed(words);
        if (!words.equals(lastFailure)) {
            LOG.error("publication to Kafka stands still and is tried again: {}", words);
            LOG.debug("publication failed", failure);
        }
        lastFailure = words;
    }

    private void pause() {
        try {
            backoff.pause();
        } catch (InterruptedException e) {
            end.countDown();
        }
    }

    private boolean goesOn() {
        return end.getCount() > 0;
    }

    private void publishInTurn() throws Exception {
        try (var lock = new PublisherLock(database, settings.topic(), SESSION)) {
            if (!lock.tryAcquire()) {
                status.standingBy();
                awaitTurn(lock);
            }
            if (goesOn()) {
                status.beginning();
                publish(lock);
            }
        }
    }

    private void awaitTurn(PublisherLock lock) throws SQLException, InterruptedException {
        while (!end.await(TURN.toMillis(), TimeUnit.MILLISECONDS) && !lock.tryAcquire()) {
            lastFailure = null;
        }
    }

    private void publish(PublisherLock lock) throws InterruptedException, ExecutionException, ReadingEnded {
        try (var admin = clients.admin()) {
            topics.ensure(admin);
        }
        var producer = clients.producer(settings.transactionalId());
        try {
            producer.initTransactions();
            var log = new EventLog(lock.session(), schema);
            var tenure = begin(log, producer);
            backoff.reset();
            lastFailure = null;
            tenure.publish(new EventLogSource(log, tail, PAGE), lock);
        } finally {
            // Aborts what is open, so that nobody waits for it.
            producer.close(KafkaClients.PATIENCE.dividedBy(2));
        }
    }

    private Tenure begin(EventLog log, Producer<String, byte[]> producer)
            throws InterruptedException, ExecutionException {
        var start = new StartingPlace(log, settings.acceptEpoch());
        try (var admin = clients.admin();
                var reader = clients.reader()) {
            var published = positions.read(admin, reader);
            if (published.isPresent()) {
                return tenure(producer, start.after(published.get()));
            }
            var there = EventsAlreadyThere.on(settings.topic(), admin, reader);
            var furthest = there.furthest(start.epoch());
            if (furthest.isEmpty()) {
                return tenure(producer, start.first());
            }
            var tenure = tenure(producer, start.after(furthest.get()));
            tenure.complete(start.leftOut(there, furthest.get()), furthest.get());
            return tenure;
        }
    }

    private Tenure tenure(Producer<String, byte[]> producer, LogPosition from) {
        LOG.info("publishing to {} from position {} on", settings.topic(), from.value() + 1);
        status.publishing(from);
        return new Tenure(producer, records, positions, status, end, from);
    }

    /** Ends after the transaction in hand. */
    @Override
    public void close() throws InterruptedException {
        end.countDown();
        if (!thread.join(KafkaClients.PATIENCE.plusSeconds(2))) {
            thread.interrupt();
        }
    }
}
