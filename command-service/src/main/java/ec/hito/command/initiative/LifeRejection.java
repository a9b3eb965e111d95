package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.model.InitiativeCode;
import java.time.LocalDate;
import java.util.List;

/** Where the initiative stands does not let the act happen. */
public sealed interface LifeRejection extends InitiativeRejection {
    /** @param since the day on which it was completed or cancelled; nothing happens to it from then on */
    record InitiativeOver(LocalDate since) implements LifeRejection {
        @Override
        public String code() {
            return "initiative-over";
        }

        @Override
        public List<Object> arguments() {
            return List.of(since);
        }
    }

    record InitiativeSuspended(LocalDate since) implements LifeRejection {
        @Override
        public String code() {
            return "initiative-suspended";
        }

        @Override
        public List<Object> arguments() {
            return List.of(since);
        }
    }

    record AlreadyStarted(LocalDate since) implements LifeRejection {
        @Override
        public String code() {
            return "already-started";
        }

        @Override
        public List<Object> arguments() {
            return List.of(since);
        }
    }

    record NotSuspended() implements LifeRejection {
        @Override
        public String code() {
            return "not-suspended";
        }
    }

    /** @param day on which it had not begun, as far as is known */
    record NotStarted(LocalDate day) implements LifeRejection {
        @Override
        public String code() {
            return "not-started";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** @param worked the last day on which work was done, which is after {@code day}, on which it is said to end */
    record WorkedLater(LocalDate day, LocalDate worked) implements LifeRejection {
        @Override
        public String code() {
            return "worked-later";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day, worked);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("effectiveOn", "day-before", worked));
        }
    }

    record AlreadyEndorsed() implements LifeRejection {
        @Override
        public String code() {
            return "already-endorsed";
        }
    }

    /** Nothing more happens to a proposal that planning did not take. */
    record AlreadyDeclined() implements LifeRejection {
        @Override
        public String code() {
            return "already-declined";
        }
    }

    /** The import that registered it was undone. */
    record RegistrationRevoked(InitiativeCode initiative) implements LifeRejection {
        @Override
        public String code() {
            return "registration-revoked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(initiative);
        }
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
