package ec.hito.command.decision;

import ec.hito.model.stored.EventType;
import java.util.List;
import java.util.Map;

/** Why a command that its decider took could not be recorded. */
public sealed interface RecordingRejection extends Rejection {
    /** Others changed the same stream at the same time, each time the command was decided. */
    record ConcurrentChange() implements RecordingRejection {
        @Override
        public String code() {
            return "concurrent-change";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * The stream is not at the version that the sender saw.
     *
     * @param changed what was recorded since; none if the sender names a version that the stream has not reached
     */
    record StaleVersion(long expected, long version, List<Change> changed) implements RecordingRejection {
        public StaleVersion {
            changed = List.copyOf(changed);
        }

        @Override
        public String code() {
            return "changed-since";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(expected, version, changed.size());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("version", version, "changed", changed);
        }
    }

    /** The stream holds an event that this version of Hito cannot read: nothing is decided on a state that is not known. */
    record UnreadableStream(EventType type) implements RecordingRejection {
        @Override
        public String code() {
            return "stream-unreadable";
        }

        @Override
        public Kind kind() {
            return Kind.FAILED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(type.name(), type.revision());
        }
    }

    /** The key names a request that was carried out before, and that asked for something else. */
    record KeyReused() implements RecordingRejection {
        @Override
        public String code() {
            return "idempotency-key-reused";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    /** More is waiting to be recorded than can be. Nothing was recorded. */
    record Overloaded() implements RecordingRejection {
        @Override
        public String code() {
            return "overloaded";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** The log went away in the middle and did not come back in time: the command may have been recorded or not. */
    record OutcomeUnknown() implements RecordingRejection {
        @Override
        public String code() {
            return "outcome-unknown";
        }

        @Override
        public Kind kind() {
            return Kind.FAILED;
        }
    }

    /** The disk of the log is full. Nothing was recorded, and nothing will be until somebody makes room. */
    record NoRoom() implements RecordingRejection {
        @Override
        public String code() {
            return "no-room";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }
}
