package ec.hito.command.evidence;

import ec.hito.command.decision.Rejection;
import ec.hito.model.UploadId;
import java.time.LocalDate;
import java.util.List;

/** Why nothing is done with a file. */
public sealed interface EvidenceRejection extends Rejection {
    /** There is no such upload; one that no act used is deleted after a day. */
    record UnknownUpload(UploadId upload) implements EvidenceRejection {
        @Override
        public String code() {
            return "unknown-upload";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN_SUBJECT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(upload);
        }
    }

    /** Nothing can be published that shows nothing: no act names the upload. */
    record NotCited(UploadId upload) implements EvidenceRejection {
        @Override
        public String code() {
            return "evidence-not-cited";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(upload);
        }
    }

    record AlreadyReleased(LocalDate on) implements EvidenceRejection {
        @Override
        public String code() {
            return "evidence-already-released";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(on);
        }
    }

    /** The file was withdrawn: it is gone, and the same bytes are not taken again. */
    record Withdrawn(LocalDate on, String reason) implements EvidenceRejection {
        public static Withdrawn of(EvidenceState.Withdrawn state) {
            return new Withdrawn(state.on(), state.reason());
        }

        @Override
        public String code() {
            return "evidence-withdrawn";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(on, reason);
        }
    }
}
