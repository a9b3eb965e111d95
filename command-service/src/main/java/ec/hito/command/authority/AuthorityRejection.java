package ec.hito.command.authority;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.List;

/** Why somebody who is signed in may not do an act. */
public sealed interface AuthorityRejection extends Rejection {
    @Override
    default Kind kind() {
        return Kind.FORBIDDEN;
    }

    /** None of the person's roles allows the act. */
    record NotAllowed() implements AuthorityRejection {
        @Override
        public String code() {
            return "not-allowed";
        }
    }

    /** The token makes a person a delegate, and does not say of whom. */
    record NoSecretariat() implements AuthorityRejection {
        @Override
        public String code() {
            return "no-secretariat";
        }
    }

    /** The delegate's secretariat has nothing to do with the initiative, or not enough. */
    record NotYourInitiative(SecretariatCode own) implements AuthorityRejection {
        @Override
        public String code() {
            return "not-your-initiative";
        }

        @Override
        public List<Object> arguments() {
            return List.of(own);
        }
    }

    /** A delegate proposes an initiative that another secretariat would lead. */
    record NotYourSecretariat(SecretariatCode own) implements AuthorityRejection {
        @Override
        public String code() {
            return "not-your-secretariat";
        }

        @Override
        public List<Object> arguments() {
            return List.of(own);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("leadSecretariat", "not-your-secretariat", own));
        }
    }

    /** The milestone's due day has passed. */
    record OnlyPlanningOnceDue(LocalDate dueOn) implements AuthorityRejection {
        @Override
        public String code() {
            return "only-planning-once-due";
        }

        @Override
        public List<Object> arguments() {
            return List.of(dueOn);
        }
    }
}
