package ec.hito.command.plan;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.PlanId;
import ec.hito.model.plan.PlanConsistency;
import java.util.List;

/** Why a plan is not adopted or changed. */
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

    /** There is no such plan to reform, nor to adopt a rule for. */
    record NotInForce(PlanId plan) implements PlanRejection {
        @Override
        public String code() {
            return "plan-not-in-force";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(plan);
        }
    }

    /** No plan is adopted, so nothing can be said of it. */
    record NoneAdopted() implements PlanRejection {
        @Override
        public String code() {
            return "no-plan-adopted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The reform leaves out codes that initiatives stand under. */
    record StillInUse(List<Fault> faults) implements PlanRejection {
        public StillInUse {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "plan-codes-in-use";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    /** What delays an initiative only where progress is short would take longer than what delays it in any case. */
    record ThresholdsReversed(int whenBehind, int always) implements PlanRejection {
        @Override
        public String code() {
            return "thresholds-reversed";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(whenBehind, always);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("delayedWhenBehindAfterDays", "out-of-range", 0, always));
        }
    }
}
