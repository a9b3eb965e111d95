package ec.hito.query.reading;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.query.projection.Applied;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import ec.hito.web.BusinessDay;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
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
    private final EventLog log;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    Readings(
            AppliedPosition position,
            AppliedTable applied,
            EventLog log,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.position = position;
        this.applied = applied;
        this.log = log;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
    }

    /** Answers with what stands now. */
    public <T> T read(Function<Moment, T> work) {
        return read(Clocks.NOW, work);
    }

    /**
     * Answers with what was the case on a day as it was known at a position.
     *
     * @throws ProblemException 400 if the clocks cannot be meant, 503 {@code projection-behind} if a position is not reached in two seconds
     */
    public <T> T read(Clocks clocks, Function<Moment, T> work) {
        return read(clocks, clocks, (moment, _) -> work.apply(moment));
    }

    /**
     * Answers with what was the case at two moments, seen in one state of the log.
     *
     * @throws ProblemException as {@link #read(Clocks, Function)}
     */
    public <T> T read(Clocks earlier, Clocks later, BiFunction<Moment, Moment, T> work) {
        var today = BusinessDay.today(clock);
        earlier.check(today, clock.instant());
        later.check(today, clock.instant());
        var least = Math.max(earlier.least(), later.least());
        if (least > 0 && !position.await(least, PATIENCE)) {
            throw behind(least, applied.read().position());
        }
        return snapshot.execute(_ -> {
            var newest = applied.beginSnapshot();
            if (newest.position() < least) {
                throw behind(least, newest.position());
            }
            var to = moment(later, today, newest);
            EntityTags.mark(to, newest);
            return work.apply(moment(earlier, today, newest), to);
        });
    }

    private Moment moment(Clocks clocks, LocalDate today, Applied newest) {
        var day = clocks.asOf() == null ? today : clocks.asOf();
        var known = known(clocks, newest.position());
        var incomplete = newest.parkedFrom() <= known;
        return known == newest.position()
                ? new Moment(day, known, newest.recordedAt(), incomplete, day.equals(today))
                : new Moment(day, known, log.recordedAt(known).orElse(null), incomplete, false);
    }

    /** Of two events recorded at one instant both are known then. */
    private long known(Clocks clocks, long newest) {
        if (clocks.atPosition() != null) {
            return clocks.atPosition();
        }
        var instant = clocks.knownAt();
        return instant == null ? newest : Math.min(newest, log.positionBefore(instant.plusNanos(1000)));
    }

    /** That the read model has reached less than somebody asks for: 503 {@code projection-behind}. */
    public static ProblemException behind(long asked, long reached) {
        return new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "projection-behind", asked, reached)
                .with("position", reached));
    }
}
