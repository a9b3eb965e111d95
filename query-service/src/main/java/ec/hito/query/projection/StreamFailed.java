package ec.hito.query.projection;

import ec.hito.model.stored.RecordedEvent;

/** A stream cannot be told with one of its events and those before it. */
public final class StreamFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RecordedEvent event;

    public StreamFailed(RecordedEvent event, RuntimeException why) {
        super("%s cannot be told with its event at position %d".formatted(event.streamId(), event.position()), why);
        this.event = event;
    }

    public RecordedEvent event() {
        return event;
    }
}
