package ec.hito.bench.replay;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.query.generation.Generations;
import ec.hito.query.projection.StatusBatch;
import ec.hito.query.projection.StatusProjections;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The same projections as a handler of one event after the other: what an event changes is written before the next is handled. */
record RowByRow(Generations generations, StatusProjections projections) implements EventHandlerInvoker {
    private static final String LAST = "last";

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var last = lastOfTransaction((LogPosition) ((TrackedEventMessage<?>) message).trackingToken());
        var batch = projections.newBatch();
        batch.add(LogMessages.recorded(message));
        batch.writeRows();
        last.set(batch);
    }

    /** The position is noted once in a transaction, as a processor's token is. */
    private AtomicReference<StatusBatch> lastOfTransaction(LogPosition position) {
        var unit = CurrentUnitOfWork.get().root();
        return unit.getOrComputeResource(LAST, _ -> {
            generations.enterToWrite();
            var last = new AtomicReference<StatusBatch>();
            unit.onPrepareCommit(_ -> last.get().writeApplied(position.epoch()));
            return last;
        });
    }
}
