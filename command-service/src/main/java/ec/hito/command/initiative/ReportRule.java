package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import java.time.YearMonth;
import java.util.List;

/** Why a situation report cannot be taken. */
public sealed interface ReportRule extends InitiativeRejection {
    /** It speaks of a month that had not begun on its day, or of one before anything that is recorded here. */
    record PeriodOutOfRange(YearMonth period, YearMonth earliest, YearMonth latest) implements ReportRule {
        @Override
        public String code() {
            return "period-out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(period, earliest, latest);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("period", "out-of-range", earliest, latest));
        }
    }

    /** Only that nothing changed says enough without words. */
    record ReportTextRequired() implements ReportRule {
        @Override
        public String code() {
            return "report-text-required";
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("text", "required"));
        }
    }

    @Override
    default Kind kind() {
        return Kind.REFUSED;
    }
}
