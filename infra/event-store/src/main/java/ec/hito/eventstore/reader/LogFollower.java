package ec.hito.eventstore.reader;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Follows the log for as long as it runs, in batches: what the invoker does with a batch and how far it got commit together.
 * Of several instances of the same name one works, and another takes over when that one ends or falls silent.
 */
public final class LogFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

    /** After so long without a sign of life another instance takes over. */
    public static final Duration CLAIM = Duration.ofSeconds(5);

    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private final EventLogSource source;
    private final PooledStreamingEventProcessor processor;
    private volatile boolean batchFailed;

    /**
     * @param tokens on the same data source as {@code transactions}
     * @param batchSize events in a transaction, at most
     */
    public LogFollower(
            String name,
            EventLogSource source,
            PositionTokenStore tokens,
            PlatformTransactionManager transactions,
            EventHandlerInvoker invoker,
            int batchSize) {
        this.source = source;
        this.coordinator = executor(name + "-coordinator");
        this.worker = executor(name);
        this.processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(new FollowerTransactions(transactions))
                .eventHandlerInvoker(invoker)
                .initialToken(_ -> source.createTailToken())
                .initialSegmentCount(1)
                .batchSize(batchSize)
                .claimExtensionThreshold(CLAIM.dividedBy(5).toMillis())
                .tokenClaimInterval(CLAIM.dividedBy(5).toMillis())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .errorHandler(failure -> {
                    batchFailed = true;
                    PropagatingErrorHandler.instance().handleError(failure);
                })
                .build();
        // Where the work was given back after a failed batch, the processor says nothing of it.
        processor.registerHandlerInterceptor((work, handling) -> {
            work.afterCommit(_ -> batchFailed = false);
            return handling.proceed();
        });
    }

    private static ScheduledExecutorService executor(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    public void start() {
        processor.start();
    }

    /** Ends after the batch in hand and lets go of the claim, until it is started again. */
    public void pause() {
        processor.shutDown();
    }

    /** Starts again after a pause; where the database is away just then, tries until it is back. */
    public void resume() {
        try {
            processor.start();
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be resumed yet: {}", processor.getName(), e.getMessage());
            coordinator.schedule(this::resume, 1, TimeUnit.SECONDS);
        }
    }

    /** Whether the last attempt to go on failed. It is tried again all the same; why it failed stands in the log file. */
    public boolean failing() {
        return batchFailed
                || source.unreadable().isPresent()
                || processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    /** Ends for good. */
    @Override
    public void close() {
        pause();
        stop(coordinator);
        stop(worker);
    }

    private static void stop(ScheduledExecutorService executor) {
        executor.shutdown();
        try {
            executor.awaitTermination(CLAIM.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
