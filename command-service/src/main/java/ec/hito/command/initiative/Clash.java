package ec.hito.command.initiative;

import ec.hito.model.InitiativeCode;
import ec.hito.model.MilestoneId;
import java.util.List;

/** What the command asks for has been done already, and is done once only. */
public sealed interface Clash extends InitiativeRejection {
    record AlreadyRegistered(InitiativeCode initiative) implements Clash {
        @Override
        public String code() {
            return "already-registered";
        }

        @Override
        public List<Object> arguments() {
            return List.of(initiative);
        }
    }

    record MilestoneAlreadyPlanned(MilestoneId milestone) implements Clash {
        @Override
        public String code() {
            return "milestone-already-planned";
        }

        @Override
        public List<Object> arguments() {
            return List.of(milestone);
        }
    }

    record AlreadyAchieved(MilestoneId milestone) implements Clash {
        @Override
        public String code() {
            return "already-achieved";
        }

        @Override
        public List<Object> arguments() {
            return List.of(milestone);
        }
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
