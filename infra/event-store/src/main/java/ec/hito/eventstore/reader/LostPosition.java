package ec.hito.eventstore.reader;

/**
 * A follower's position is of another life of the log, or ahead of it: an older copy was restored. The follower stops until an operator has
 * seen to it; the message says how.
 */
public final class LostPosition extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LostPosition(LogPosition position, LogHead head) {
        super("""
            this follower stands at position %d of epoch %s, but the log ends at position %d of epoch %s: an older copy of the log was \
            restored. Make the read model anew by POST /api/v1/operations/projections/status/rebuild on query-service; for the \
            publication to Kafka see "After a restore: Kafka" in docs/operations.md\
            """.formatted(position.value(), position.epoch(), head.position(), head.epoch()));
    }
}
