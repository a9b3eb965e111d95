package ec.hito.command.secretariat;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.SecretariatCode;
import java.util.List;

/** Why a secretariat is not registered. */
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
}
