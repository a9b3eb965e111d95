package ec.hito.eventstore.writer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old idempotency keys every hour, apart from any append. Several processes may do so. */
final class KeyUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyUpkeep.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final UsedKeys keys;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("key-upkeep").daemon().factory());

    KeyUpkeep(UsedKeys keys) {
        this.keys = keys;
        executor.scheduleWithFixedDelay(this::forget, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void forget() {
        try {
            LOG.debug("{} idempotency keys forgotten", keys.forgetOld());
        } catch (RuntimeException e) {
            LOG.warn("old idempotency keys stay for another hour: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
