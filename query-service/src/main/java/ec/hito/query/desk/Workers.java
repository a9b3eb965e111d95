package ec.hito.query.desk;

import ec.hito.model.SecretariatCode;
import ec.hito.query.signin.SignedIn;
import ec.hito.query.signin.Visitor;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import org.springframework.http.HttpStatus;

/** Whom these pages are for. Whoever has not signed in is sent to do so. */
final class Workers {
    private Workers() {}

    /** @throws ProblemException 403 {@code not-allowed} if they do not work on the plan */
    static SignedIn required() {
        var me = Visitor.required();
        if (!me.isDelegate() && !me.plans() && !me.monitors()) {
            throw refused();
        }
        return me;
    }

    /**
     * The secretariat that whoever looks acts for.
     *
     * @throws ProblemException 403 {@code not-allowed} if they act for none
     */
    static SecretariatCode delegate() {
        var me = Visitor.required();
        var own = me.secretariat();
        if (!me.isDelegate() || own == null) {
            throw refused();
        }
        return own;
    }

    private static ProblemException refused() {
        return new ProblemException(Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
    }
}
