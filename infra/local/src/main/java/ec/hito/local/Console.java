package ec.hito.local;

import ec.hito.local.seed.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells the person what is going on, with the seconds since the start, and is never silent for long. */
final class Console implements Progress {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

    private final PrintStream out;
    private final long startedAt = System.nanoTime();
    private final Collection<String> awaited = new TreeSet<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("console").factory());
    private long spokeAt = startedAt;

    Console(PrintStream out) {
        this.out = out;
        ticker.scheduleAtFixedRate(this::breakSilence, 1, 1, TimeUnit.SECONDS);
    }

    /** A line as it is. */
    synchronized void say(String line) {
        out.println(line);
        out.flush();
        spokeAt = System.nanoTime();
    }

    @Override
    public synchronized void step(String what) {
        say(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - startedAt) / 1e9, what));
    }

    /** Does the work, and says now and then what it waits for. */
    <T> T awaiting(String what, Supplier<T> work) {
        synchronized (this) {
            awaited.add(what);
        }
        try {
            return work.get();
        } finally {
            synchronized (this) {
                awaited.remove(what);
            }
        }
    }

    private synchronized void breakSilence() {
        if (!awaited.isEmpty() && System.nanoTime() - spokeAt >= LONGEST_SILENCE.toNanos()) {
            step("… " + String.join(", ", awaited));
        }
    }
}
