package ec.hito.command.publication;

import ec.hito.command.publication.ReadAhead.ReadingEnded;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.kafka.FailureWords;
import ec.hito.kafka.PublisherLock;
import ec.hito.model.stored.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time for which a process publishes with one producer: transaction after transaction, each with the position that it reaches. */
final class Tenure {
    private static final Logger LOG = LoggerFactory.getLogger(Tenure.class);
    private static final Duration WAIT = Duration.ofMillis(500);

    /** Whoever reads what is committed sees nothing of a transaction before its end. */
    private static final int MANY = 500;

    private static final int MOST_RECORDS = 10_000;

    /**
     * Between a small transaction and the next: the broker still writes the markers of the first, and puts the second off by more than this. What is
     * recorded meanwhile goes together.
     */
    private static final Duration BREATH = Duration.ofMillis(5);

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Producer<String, byte[]> producer;
    private final EventRecords records;
    private final PositionTopic positions;
    private final PublicationStatus status;
    private final CountDownLatch end;
    private final Backoff backoff;
    private LogPosition reached;

    /** @param reached up to where the log is published */
    Tenure(
            Producer<String, byte[]> producer,
            EventRecords records,
            PositionTopic positions,
            PublicationStatus status,
            CountDownLatch end,
            LogPosition reached) {
        this.producer = producer;
        this.records = records;
        this.positions = positions;
        this.status = status;
        this.end = end;
        this.backoff = new Backoff(end);
        this.reached = reached;
    }

    /** In one transaction, events that an earlier publisher left out, and how far it came otherwise. */
    void complete(List<RecordedEvent> leftOut, Published furthest) {
        producer.beginTransaction();
        leftOut.forEach(event -> producer.send(records.of(event)));
        producer.send(positions.record(furthest));
        producer.commitTransaction();
    }

    /**
     * Publishes what follows, until the end has come.
     *
     * @throws KafkaException if the producer is of no more use
     * @throws ReadingEnded if the log cannot be read on, be it that the right to publish is lost
     */
    void publish(EventLogSource source, PublisherLock lock) throws InterruptedException, ReadingEnded {
        while (goesOn()) {
            try (var log = ReadAhead.from(reached, source, lock)) {
                publish(log);
            } catch (Abortable e) {
                abort(e.failure);
            }
        }
    }

    private void publish(ReadAhead log) throws InterruptedException, ReadingEnded, Abortable {
        while (goesOn()) {
            var first = log.await(WAIT);
            if (first != null) {
                var count = transaction(first, log);
                backoff.reset();
                if (count < MANY) {
                    end.await(BREATH.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        }
    }

    private boolean goesOn() {
        return end.getCount() > 0;
    }

    /** How many events are in it. */
    private long transaction(RecordedEvent first, ReadAhead log) throws InterruptedException, ReadingEnded, Abortable {
        var last = reached;
        try {
            producer.beginTransaction();
            var bytes = 0;
            var sent = 0;
            Published published;
            @Nullable RecordedEvent event = first;
            do {
                requireNext(event, last);
                var record = records.of(event);
                producer.send(record);
                bytes += record.value().length;
                sent++;
                last = new LogPosition(last.epoch(), event.position());
                published = Published.upTo(last.epoch(), event);
                event = sent < MOST_RECORDS && bytes < MOST_BYTES ? log.poll() : null;
            } while (event != null);
            producer.send(positions.record(published));
        } catch (KafkaException e) {
            throw abortable(e);
        }
        commit();
        var count = last.value() - reached.value();
        status.published(count, last);
        reached = last;
        return count;
    }

    private static void requireNext(RecordedEvent event, LogPosition last) {
        if (event.position() != last.value() + 1) {
            throw new PublicationRefused("the log has a hole: %d follows %d".formatted(event.position(), last.value()));
        }
    }

    private void commit() throws Abortable {
        try {
            producer.commitTransaction();
        } catch (TimeoutException | InterruptException e) {
            // Nobody knows whether it was committed: the next producer asks.
            throw e;
        } catch (KafkaException e) {
            throw abortable(e);
        }
    }

    private static Abortable abortable(KafkaException failure) {
        if (Failures.endTheProducer(failure)) {
            throw failure;
        }
        return new Abortable(failure);
    }

    private void abort(KafkaException failure) throws InterruptedException {
        status.failed(FailureWords.of(failure));
        LOG.warn("a transaction after position {} is begun again: {}", reached.value(), FailureWords.of(failure));
        producer.abortTransaction();
        status.aborted();
        backoff.pause();
    }

    /** The transaction failed, and another one may succeed. */
    private static final class Abortable extends Exception {
        private static final long serialVersionUID = 1L;

        private final KafkaException failure;

        Abortable(KafkaException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
