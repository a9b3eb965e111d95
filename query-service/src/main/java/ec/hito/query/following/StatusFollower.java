package ec.hito.query.following;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.query.generation.Generations;
import ec.hito.query.parking.Parking;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Hands the events of a batch to the projections, and closes the batch in the same transaction. */
final class StatusFollower implements EventHandlerInvoker {
    private static final String BATCH = "batch";

    private final Generations generations;
    private final AppliedTable table;
    private final Parking parking;
    private final AppliedPosition applied;

    StatusFollower(Generations generations, AppliedTable table, Parking parking, AppliedPosition applied) {
        this.generations = generations;
        this.table = table;
        this.parking = parking;
        this.applied = applied;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var position = (LogPosition) ((TrackedEventMessage<?>) message).trackingToken();
        batchOf(position.epoch()).add(LogMessages.logged(message));
    }

    private FollowedBatch batchOf(UUID epoch) {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(BATCH, _ -> {
            generations.enterToWrite();
            var batch = new FollowedBatch(table.read(), parking.newBatch());
            work.onPrepareCommit(_ -> batch.write(epoch));
            work.afterCommit(_ -> applied.advance(batch.position()));
            return batch;
        });
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
