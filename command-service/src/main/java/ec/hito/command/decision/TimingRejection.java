package ec.hito.command.decision;

import java.time.LocalDate;
import java.util.List;

/** An act that cannot have happened on the day it is said to take effect. */
public sealed interface TimingRejection extends Rejection {
    /** An act takes effect on the day it happened, so never after today. */
    record FutureDay(LocalDate effectiveOn, LocalDate today) implements TimingRejection {
        @Override
        public String code() {
            return "future-day";
        }

        @Override
        public List<Object> arguments() {
            return List.of(effectiveOn, today);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("effectiveOn", "future-day", today));
        }
    }

    /** A day before anything that is recorded here can have happened. */
    record DayTooEarly(LocalDate effectiveOn, LocalDate earliest) implements TimingRejection {
        @Override
        public String code() {
            return "day-too-early";
        }

        @Override
        public List<Object> arguments() {
            return List.of(effectiveOn, earliest);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("effectiveOn", "day-too-early", earliest));
        }
    }

    /**
     * The act would take effect before what it refers to.
     *
     * @param since the first day on which it can
     */
    record EffectiveBeforeSubject(LocalDate effectiveOn, LocalDate since) implements TimingRejection {
        @Override
        public String code() {
            return "effective-before-subject";
        }

        @Override
        public List<Object> arguments() {
            return List.of(effectiveOn, since);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("effectiveOn", "day-before", since));
        }
    }

    @Override
    default Kind kind() {
        return Kind.REFUSED;
    }
}
