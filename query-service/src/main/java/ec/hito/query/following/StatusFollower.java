package ec.hito.query.following;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.StatusProjections;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Hands the events of a batch to the projections, and closes the batch in the same transaction. */
final class StatusFollower implements EventHandlerInvoker {
    private static final String LAST = "last";

    private final StatusProjections projections;
    private final AppliedPosition applied;

    StatusFollower(StatusProjections projections, AppliedPosition applied) {
        this.projections = projections;
        this.applied = applied;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var recorded = LogMessages.recorded(message);
        projections.apply(recorded);
        var position = (LogPosition) ((TrackedEventMessage<?>) message).trackingToken();
        lastOfBatch(position).set(recorded);
    }

    private AtomicReference<RecordedEvent> lastOfBatch(LogPosition position) {
        var batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(LAST, _ -> {
            var last = new AtomicReference<RecordedEvent>();
            batch.onPrepareCommit(_ -> projections.endOfBatch(last.get(), position.epoch()));
            batch.afterCommit(_ -> applied.advance(last.get().position()));
            return last;
        });
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
