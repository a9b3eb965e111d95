package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import java.time.LocalDate;
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

    /** From {@code day} on there would be a day on which it has no articulation, and so serves nothing. */
    record LastArticulation(ArticulationId articulation, LocalDate day) implements AlignmentRule {
        @Override
        public String code() {
            return "last-articulation";
        }

        @Override
        public List<Object> arguments() {
            return List.of(articulation, day);
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
