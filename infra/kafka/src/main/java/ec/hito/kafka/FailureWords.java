package ec.hito.kafka;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.AuthorizationException;

/** Why Kafka did not do something, for whoever operates the system. */
public final class FailureWords {
    private static final String RIGHTS =
            " The rights that publication needs are listed under \"Kafka\" and \"State topics\" in docs/operations.md.";

    private FailureWords() {}

    /** The failure and what lies behind it, in words; what nobody may do without a right, with where the rights are listed. */
    public static String of(Throwable failure) {
        if (failure instanceof ExecutionException && failure.getCause() != null) {
            return of(failure.getCause());
        }
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var outer = String.valueOf(failure.getMessage());
        var inner = String.valueOf(innermost.getMessage());
        var words = outer.contains(inner) ? outer : outer + ": " + inner;
        return innermost instanceof AuthorizationException ? words + RIGHTS : words;
    }
}
