package ec.hito.query.reading;

import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import ec.hito.web.BusinessDay;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a read: waits for the position asked for, then works on one snapshot of the database. */
public final class Readings {
    /** What the parameter means, for the description of every call that takes it. */
    public static final String MIN_POSITION =
            "Posición que la respuesta debe incluir, como la da Hito-Position al escribir; se espera hasta dos"
                    + " segundos / Position that the answer has to include, as Hito-Position gives it; it is waited for"
                    + " for up to two seconds";

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AppliedPosition position;
    private final AppliedTable applied;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    Readings(AppliedPosition position, AppliedTable applied, Clock clock, PlatformTransactionManager transactions) {
        this.position = position;
        this.applied = applied;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
    }

    /** Answers with what stands now. */
    public <T> T read(Function<Moment, T> work) {
        return read(null, work);
    }

    /**
     * Answers with a state that contains {@code minPosition}; whatever stands now if it is null.
     *
     * @throws ProblemException 400 if it is negative, 503 {@code projection-behind} if it is not reached in two seconds
     */
    public <T> T read(@Nullable Long minPosition, Function<Moment, T> work) {
        var least = minPosition == null ? 0 : minPosition;
        if (least < 0) {
            throw new ProblemException(
                    Problem.invalid(List.of(FieldFault.of("minPosition", "out-of-range", 0, Long.MAX_VALUE))));
        }
        if (least > 0 && !position.await(least, PATIENCE)) {
            throw behind(least, applied.read().position());
        }
        return snapshot.execute(_ -> {
            var moment = Moment.of(BusinessDay.today(clock), applied.beginSnapshot());
            if (moment.position() < least) {
                throw behind(least, moment.position());
            }
            return work.apply(moment);
        });
    }

    private static ProblemException behind(long asked, long reached) {
        return new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "projection-behind", asked, reached)
                .with("position", reached));
    }
}
