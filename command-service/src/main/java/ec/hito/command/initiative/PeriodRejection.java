package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import java.time.LocalDate;
import java.util.List;

/** A planned period that cannot be. */
public sealed interface PeriodRejection extends InitiativeRejection {
    /** It would end before it begins, with what was said of it before. */
    record PlannedPeriodReversed(LocalDate plannedFrom, LocalDate plannedTo) implements PeriodRejection {
        @Override
        public String code() {
            return "planned-period-reversed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(plannedFrom, plannedTo);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("plannedTo", "day-before", plannedFrom));
        }
    }

    /** A slip of the pen, such as 0204 for 2024. */
    record PlannedDayOutOfRange(String field, LocalDate day) implements PeriodRejection {
        @Override
        public String code() {
            return "planned-day-out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at(
                    field, "out-of-range", DescribeInitiative.EARLIEST_PLANNED, DescribeInitiative.LATEST_PLANNED));
        }
    }

    @Override
    default Kind kind() {
        return Kind.REFUSED;
    }
}
