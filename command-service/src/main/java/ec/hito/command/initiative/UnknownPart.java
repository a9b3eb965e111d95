package ec.hito.command.initiative;

import ec.hito.model.ActorId;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.SecretariatCode;
import java.util.List;

/** The command is addressed to something that does not exist. */
public sealed interface UnknownPart extends InitiativeRejection {
    record UnknownInitiative(InitiativeId id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-initiative";
        }
    }

    /** The secretariat does not take part on the command's day. */
    record UnknownParticipant(SecretariatCode id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-participant";
        }
    }

    /** The initiative does not involve the actor on the command's day. */
    record UnknownActor(ActorId id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-actor";
        }
    }

    /** The initiative does not serve the objective. */
    record UnknownAlignment(ManagementObjectiveCode id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-alignment";
        }
    }

    record UnknownArticulation(ArticulationId id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-articulation";
        }
    }

    record UnknownMechanism(MechanismId id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-mechanism";
        }
    }

    record UnknownMilestone(MilestoneId id) implements UnknownPart {
        @Override
        public String code() {
            return "unknown-milestone";
        }
    }

    /** The id of what is not there. */
    Object id();

    @Override
    default Kind kind() {
        return Kind.UNKNOWN_SUBJECT;
    }

    @Override
    default List<Object> arguments() {
        return List.of(id());
    }
}
