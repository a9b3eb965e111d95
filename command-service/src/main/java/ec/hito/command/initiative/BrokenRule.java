package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.Percent;
import java.time.LocalDate;
import java.util.List;

/** A rule of the plan's tracking says no. */
public sealed interface BrokenRule extends InitiativeRejection {
    /**
     * The command names an objective, policy, secretariat, type, articulation, mechanism or upload that does not exist or does not belong
     * there.
     */
    record UnknownReference(List<Fault> faults) implements BrokenRule {
        public UnknownReference {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "unknown-reference";
        }
    }

    /** A mechanism of the type {@code other} says nothing without words of its own. */
    record DescriptionRequired(List<Fault> faults) implements BrokenRule {
        public DescriptionRequired {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "description-required";
        }
    }

    /**
     * Progress would be lower than an earlier record says, or higher than a later one.
     *
     * @param field the one to look at: an achievement has no percentage of its own, only its day
     */
    record ProgressWouldFall(String field, Percent percent, LocalDate neighbourDay, Percent neighbourPercent)
            implements BrokenRule {
        @Override
        public String code() {
            return "progress-would-fall";
        }

        @Override
        public List<Object> arguments() {
            return List.of(percent, neighbourDay, neighbourPercent);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at(field, "contradicts-record", neighbourDay, neighbourPercent));
        }
    }

    record EvidenceRequired() implements BrokenRule {
        @Override
        public String code() {
            return "evidence-required";
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("evidence", "required"));
        }
    }

    record DueDayOutOfRange(LocalDate dueOn) implements BrokenRule {
        @Override
        public String code() {
            return "due-day-out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(dueOn);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("dueOn", "out-of-range", PlanMilestone.EARLIEST_DUE, PlanMilestone.LATEST_DUE));
        }
    }

    /** A milestone names a mechanism and an articulation that does not use it. */
    record MechanismOfAnotherArticulation(MechanismId mechanism, ArticulationId articulation) implements BrokenRule {
        @Override
        public String code() {
            return "mechanism-of-another-articulation";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mechanism, articulation);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("mechanismId", "mechanism-of-another-articulation", articulation));
        }
    }

    @Override
    default Kind kind() {
        return Kind.REFUSED;
    }
}
