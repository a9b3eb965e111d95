package ec.hito.eventstore.writer;

import ec.hito.model.stored.StreamId;

/** What came of one caller's append. */
sealed interface AppendOutcome {
    /**
     * It stands and is durable.
     *
     * @param position of its last event; of the log's newest one if it has none
     */
    record Appended(long position) implements AppendOutcome {}

    /** Another append to that stream was first, so that its version is not the one that this one builds on. */
    record StreamMovedOn(StreamId stream) implements AppendOutcome {}

    record ClaimHeld(Claim claim, StreamId holder) implements AppendOutcome {}

    /** The idempotency key was used before. */
    record KeyKnown(FirstAnswer first) implements AppendOutcome {}
}
