package ec.hito.query.parking;

import ec.hito.model.stored.UnreadableEvent;

/** An event cannot be decoded. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(UnreadableEvent event) {
        super(event.failure());
    }
}
