package ec.hito.query.listing;

import ec.hito.query.generation.Generations;
import ec.hito.query.projection.StatusProjections;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the listing to a new day although nothing is recorded. Answers do not rest on it: until it is done, lists are worked out from the
 * events.
 */
final class DayTurning implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DayTurning.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ListedInitiatives listed;
    private final Generations generations;
    private final StatusProjections projections;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("day-turning").daemon().factory());

    DayTurning(
            ListedInitiatives listed,
            Generations generations,
            StatusProjections projections,
            TransactionOperations transactions,
            Clock clock) {
        this.listed = listed;
        this.generations = generations;
        this.projections = projections;
        this.transactions = transactions;
        this.clock = clock;
    }

    void start() {
        watch.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            turn();
        } catch (RuntimeException e) {
            LOG.warn("the listing could not be brought to the new day; it is tried again", e);
        }
    }

    void turn() {
        transactions.executeWithoutResult(_ -> {
            generations.enterToWrite();
            var today = BusinessDay.today(clock);
            if (!listed.areOf(today) && !listed.areOf(today.plusDays(1))) {
                projections.complete();
            }
        });
    }

    @Override
    public void close() {
        watch.shutdownNow();
        watch.close();
    }
}
