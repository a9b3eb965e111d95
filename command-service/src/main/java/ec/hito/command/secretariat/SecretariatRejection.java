package ec.hito.command.secretariat;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.List;

/** Why something is not recorded of a secretariat. */
public sealed interface SecretariatRejection extends Rejection {
    /** The code is given to a secretariat already. */
    record Duplicate(SecretariatCode secretariat, String registeredName) implements SecretariatRejection {
        @Override
        public String code() {
            return "duplicate-secretariat";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(secretariat, registeredName);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("code", "duplicate", secretariat));
        }
    }

    /** The adopted plan has no such management objective; without a plan it has none. */
    record UnknownManagementObjective(List<Fault> faults) implements SecretariatRejection {
        @Override
        public String code() {
            return "unknown-management-objective";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    /** The command is addressed to a secretariat that is not registered. */
    record Unknown(SecretariatCode secretariat) implements SecretariatRejection {
        @Override
        public String code() {
            return "unknown-secretariat";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN_SUBJECT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(secretariat);
        }
    }

    /** It became part of another one; what concerns it is asked of that one. */
    record AlreadyMerged(SecretariatCode secretariat, SecretariatCode into, LocalDate on)
            implements SecretariatRejection {
        @Override
        public String code() {
            return "secretariat-merged";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(secretariat, into, on);
        }
    }

    record MergedIntoItself(SecretariatCode secretariat) implements SecretariatRejection {
        @Override
        public String code() {
            return "merged-into-itself";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(secretariat);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("into", "merged-into-itself"));
        }
    }

    /** What it would become part of is not registered. */
    record UnknownSuccessor(SecretariatCode into) implements SecretariatRejection {
        @Override
        public String code() {
            return "unknown-successor";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(into);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("into", "unknown-reference", into));
        }
    }

    /** What it would become part of became part of another one itself. */
    record SuccessorMerged(SecretariatCode into, SecretariatCode further) implements SecretariatRejection {
        @Override
        public String code() {
            return "successor-merged";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(into, further);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("into", "secretariat-merged", into, further));
        }
    }
}
