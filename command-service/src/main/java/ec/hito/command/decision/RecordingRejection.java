package ec.hito.command.decision;

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
            return Kind.UNAVAILABLE;
        }
    }
}
