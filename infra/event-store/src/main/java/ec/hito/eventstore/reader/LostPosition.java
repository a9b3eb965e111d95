package ec.hito.eventstore.reader;

/** A follower's position is of another life of the log, or ahead of it: an older copy was restored, and the follower must be rebuilt. */
public final class LostPosition extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LostPosition(LogPosition position, LogHead head) {
        super("this follower stands at position %d of epoch %s, but the log ends at position %d of epoch %s; rebuild it"
                .formatted(position.value(), position.epoch(), head.position(), head.epoch()));
    }
}
