package ec.hito.command.plan;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.PlanId;
import ec.hito.model.plan.PlanConsistency;
import java.util.List;

/** Why a plan is not adopted. */
public sealed interface PlanRejection extends Rejection {
    /** A plan with other content is in force. */
    record AlreadyAdopted(PlanId adopted) implements PlanRejection {
        @Override
        public String code() {
            return "plan-already-adopted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(adopted);
        }
    }

    /** The plan's parts do not fit each other. */
    record Inconsistent(List<Fault> faults) implements PlanRejection {
        static Inconsistent of(List<PlanConsistency.Fault> faults) {
            return new Inconsistent(faults.stream()
                    .map(fault -> Fault.at(fault.field(), codeOf(fault.kind()), fault.value()))
                    .toList());
        }

        private static String codeOf(PlanConsistency.Kind kind) {
            return switch (kind) {
                case DUPLICATE -> "duplicate";
                case UNKNOWN_REFERENCE -> "unknown-reference";
            };
        }

        @Override
        public String code() {
            return "inconsistent-plan";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }
}
