package ec.hito.command.publication;

import ec.hito.eventstore.reader.LogMessages;
import io.cloudevents.CloudEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Sends each event of a batch, and lets the batch be settled only after Kafka has acknowledged all of it. */
final class EventPublisher implements EventHandlerInvoker {
    private static final String SENT = "sent";

    private final EventsTopic topic;
    private final EventRecords records;
    private final Producer<String, CloudEvent> producer;

    EventPublisher(EventsTopic topic, EventRecords records, Producer<String, CloudEvent> producer) {
        this.topic = topic;
        this.records = records;
        this.producer = producer;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        topic.ensure();
        var sent = sentInThisBatch();
        // What follows a record that failed must not overtake it, nor wait for Kafka as long again.
        if (sent.stream().anyMatch(record -> record.state() == Future.State.FAILED)) {
            awaitAcknowledged(sent);
        }
        sent.add(producer.send(records.of(LogMessages.recorded(message))));
    }

    private List<Future<RecordMetadata>> sentInThisBatch() {
        var batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(SENT, _ -> {
            var sent = new ArrayList<Future<RecordMetadata>>();
            batch.onPrepareCommit(_ -> awaitAcknowledged(sent));
            return sent;
        });
    }

    private static void awaitAcknowledged(List<Future<RecordMetadata>> sent) {
        for (var record : sent) {
            try {
                record.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while publishing", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("Kafka did not take an event; the batch is tried again", e.getCause());
            }
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
