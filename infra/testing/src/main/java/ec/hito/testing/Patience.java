package ec.hito.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what comes in its own time: longer than a busy machine needs. A test that succeeds never waits so long. */
public final class Patience {
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private Patience() {}

    /** Looks at once, and then again and again. */
    public static ConditionFactory await() {
        return Awaitility.await().pollDelay(Duration.ZERO).atMost(PATIENCE);
    }
}
