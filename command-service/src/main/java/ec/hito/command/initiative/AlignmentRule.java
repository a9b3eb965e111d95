package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import java.util.List;

/** What an initiative serves cannot be given up like this. */
public sealed interface AlignmentRule extends InitiativeRejection {
    /** It has articulations under the objective still. */
    record ObjectiveArticulated(ManagementObjectiveCode objective, long articulations) implements AlignmentRule {
        @Override
        public String code() {
            return "objective-articulated";
        }

        @Override
        public List<Object> arguments() {
            return List.of(objective, articulations);
        }
    }

    /** It serves no other objective. */
    record LastObjective(ManagementObjectiveCode objective) implements AlignmentRule {
        @Override
        public String code() {
            return "last-objective";
        }

        @Override
        public List<Object> arguments() {
            return List.of(objective);
        }
    }

    /** It has no other articulation. */
    record LastArticulation(ArticulationId articulation) implements AlignmentRule {
        @Override
        public String code() {
            return "last-articulation";
        }

        @Override
        public List<Object> arguments() {
            return List.of(articulation);
        }
    }

    /** Milestones that are not cancelled belong to it. */
    record ArticulationHasMilestones(ArticulationId articulation, long milestones) implements AlignmentRule {
        @Override
        public String code() {
            return "articulation-has-milestones";
        }

        @Override
        public List<Object> arguments() {
            return List.of(articulation, milestones);
        }
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
