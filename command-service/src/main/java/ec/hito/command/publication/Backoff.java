package ec.hito.command.publication;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses between attempts, each twice as long as the one before, and none once the end has come. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final CountDownLatch end;
    private Duration next = FIRST;

    Backoff(CountDownLatch end) {
        this.end = end;
    }

    void pause() throws InterruptedException {
        end.await(next.toMillis(), TimeUnit.MILLISECONDS);
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
    }

    /** The last attempt succeeded. */
    void reset() {
        next = FIRST;
    }
}
