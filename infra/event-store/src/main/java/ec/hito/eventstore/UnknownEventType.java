package ec.hito.eventstore;

import ec.hito.model.stored.EventType;

/** The log holds an event that this version of Hito cannot read. Whoever meets it stops; skipping it would be a lie. */
public final class UnknownEventType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EventType type;

    UnknownEventType(EventType type) {
        super("this version of Hito does not know the event %s, revision %d; start a newer one"
                .formatted(type.name(), type.revision()));
        this.type = type;
    }

    public EventType type() {
        return type;
    }
}
