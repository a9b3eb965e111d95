package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.model.MechanismId;
import java.time.LocalDate;
import java.util.List;

/** What a mechanism has come to, or the term it is given, says no. */
public sealed interface MechanismRule extends InitiativeRejection {
    record AlreadySigned(MechanismId mechanism, LocalDate signedOn) implements MechanismRule {
        @Override
        public String code() {
            return "mechanism-already-signed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mechanism, signedOn);
        }
    }

    record NotSigned(MechanismId mechanism) implements MechanismRule {
        @Override
        public String code() {
            return "mechanism-not-signed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mechanism);
        }
    }

    record AlreadyTerminated(MechanismId mechanism, LocalDate terminatedOn) implements MechanismRule {
        @Override
        public String code() {
            return "mechanism-already-terminated";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mechanism, terminatedOn);
        }
    }

    /** Something was asked of a mechanism that is not used any more. */
    record NoLongerUsed(MechanismId mechanism, LocalDate detachedOn) implements MechanismRule {
        @Override
        public String code() {
            return "mechanism-no-longer-used";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mechanism, detachedOn);
        }
    }

    /** What was signed happened, so it is not taken back as if it never had; it is terminated. */
    record SignedStays(MechanismId mechanism, LocalDate signedOn) implements MechanismRule {
        @Override
        public String code() {
            return "signed-mechanism-stays";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mechanism, signedOn);
        }
    }

    /** A day so far off that it is a slip of the pen. */
    record TermDayOutOfRange(String field, LocalDate day) implements MechanismRule {
        @Override
        public String code() {
            return "term-day-out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at(field, "out-of-range", Timing.EARLIEST, SignMechanism.LATEST));
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    record TermEndsBeforeItBegins(LocalDate validFrom, LocalDate validTo) implements MechanismRule {
        @Override
        public String code() {
            return "term-ends-before-it-begins";
        }

        @Override
        public List<Object> arguments() {
            return List.of(validTo, validFrom);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("validTo", "day-before", validFrom));
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
