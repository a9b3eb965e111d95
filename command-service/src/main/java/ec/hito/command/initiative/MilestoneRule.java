package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.model.ProgressId;
import java.time.LocalDate;
import java.util.List;

/** A rule of a milestone's later life says no. */
public sealed interface MilestoneRule extends InitiativeRejection {
    /**
     * The milestone was due already, so the act needs what allows it.
     *
     * @param dueOn the due day that had passed
     * @param faults the fields that are missing
     */
    record DocumentRequired(LocalDate dueOn, List<Fault> faults) implements MilestoneRule {
        public DocumentRequired {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "document-required";
        }

        @Override
        public List<Object> arguments() {
            return List.of(dueOn);
        }
    }

    /** The milestone has no such record of progress. */
    record UnknownProgress(ProgressId progress) implements MilestoneRule {
        @Override
        public String code() {
            return "unknown-progress";
        }

        @Override
        public List<Object> arguments() {
            return List.of(progress);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("corrects", "unknown-reference", progress));
        }
    }

    /** What an achievement says is taken back by a return, not by a correction. */
    record AchievementStands(LocalDate achievedOn) implements MilestoneRule {
        @Override
        public String code() {
            return "achievement-stands";
        }

        @Override
        public List<Object> arguments() {
            return List.of(achievedOn);
        }
    }

    /** A correction takes the day of what it corrects. */
    record NotTheDayOfTheRecord(LocalDate day, LocalDate dayOfRecord) implements MilestoneRule {
        @Override
        public String code() {
            return "not-the-day-of-the-record";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day, dayOfRecord);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("effectiveOn", "not-the-day-of-the-record", dayOfRecord));
        }
    }

    /** What is returned is not done. */
    record ReturnedWhole() implements MilestoneRule {
        @Override
        public String code() {
            return "returned-whole";
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("percent", "below", 100));
        }
    }

    @Override
    default Kind kind() {
        return Kind.REFUSED;
    }
}
