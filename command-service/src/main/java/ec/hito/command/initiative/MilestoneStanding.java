package ec.hito.command.initiative;

import ec.hito.model.MilestoneId;
import java.util.List;

/** The milestone does not stand as the act needs it. */
public sealed interface MilestoneStanding extends InitiativeRejection {
    record MilestoneCancelled(MilestoneId milestone) implements MilestoneStanding {
        @Override
        public String code() {
            return "milestone-cancelled";
        }
    }

    /** Only what is achieved can be verified or returned. */
    record NotAchieved(MilestoneId milestone) implements MilestoneStanding {
        @Override
        public String code() {
            return "not-achieved";
        }
    }

    /** What is verified is neither verified again nor returned. */
    record AlreadyVerified(MilestoneId milestone) implements MilestoneStanding {
        @Override
        public String code() {
            return "already-verified";
        }
    }

    MilestoneId milestone();

    @Override
    default List<Object> arguments() {
        return List.of(milestone());
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
