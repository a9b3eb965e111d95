package ec.hito.command.publication;

import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.UnknownProducerIdException;
import org.jspecify.annotations.Nullable;

/** What becomes of a producer that met a failure. */
final class Failures {
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
}
