package ec.hito.command.publication;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.UnknownProducerIdException;
import org.jspecify.annotations.Nullable;

/** What becomes of a producer that met a failure. */
final class Failures {
    private static final String RIGHTS =
            " The rights that publication needs are listed under \"Kafka\" in docs/operations.md.";

    private Failures() {}

    /**
     * Whether the producer is of no more use: another one has taken its place, its numbering is broken, or it may not do what it does. After
     * anything else its transaction can be aborted and begun again.
     */
    static boolean endTheProducer(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApplicationRecoverableException
                    || cause instanceof InvalidConfigurationException
                    || cause instanceof OutOfOrderSequenceException
                    || cause instanceof UnknownProducerIdException) {
                return true;
            }
        }
        return false;
    }

    /** The failure and what lies behind it, in words; what nobody may do without a right, with where the rights are listed. */
    static String words(Throwable failure) {
        if (failure instanceof ExecutionException && failure.getCause() != null) {
            return words(failure.getCause());
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
