package ec.hito.bench.harness;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Callers that each send their next call as soon as the last one is answered, on a platform thread of their own. */
public final class ClosedLoop {
    private ClosedLoop() {}

    /** Whether a caller goes on that has made so many calls by now. */
    @FunctionalInterface
    private interface GoesOn {
        boolean test(int made, long now);
    }

    /**
     * Lets all callers call until the time is up; a call that has begun by then is waited for.
     *
     * @param caller makes the {@code n}-th caller's calls, from 0
     * @throws BenchFailure if one call fails
     */
    public static Measured run(int callers, Duration time, IntFunction<Runnable> caller) {
        return run(callers, begun -> (made, now) -> now - begun < time.toNanos(), caller);
    }

    /** Lets every caller make so many calls. */
    public static Measured run(int callers, int each, IntFunction<Runnable> caller) {
        return run(callers, begun -> (made, now) -> made < each, caller);
    }

    private static Measured run(int callers, LongFunction<GoesOn> goesOn, IntFunction<Runnable> caller) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var calls = IntStream.range(0, callers).mapToObj(caller).toList();
            var loops = calls.stream()
                    .map(call -> threads.submit(() -> loop(call, start, goesOn)))
                    .toList();
            var begun = System.nanoTime();
            start.countDown();
            var nanos = loops.stream().map(ClosedLoop::outcome).toArray(long[][]::new);
            var seconds = (System.nanoTime() - begun) / 1e9;
            return new Measured(
                    seconds,
                    new Measured.Latencies(
                            Arrays.stream(nanos).flatMapToLong(Arrays::stream).toArray()));
        }
    }

    /** Lets each of the callers make its share of {@code calls}. */
    public static void runOnce(int callers, int calls, IntFunction<Runnable> call) {
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var sent = IntStream.range(0, calls)
                    .mapToObj(number -> threads.submit(() -> {
                        call.apply(number).run();
                        return new long[0];
                    }))
                    .toList();
            sent.forEach(ClosedLoop::outcome);
        }
    }

    private static long[] loop(Runnable call, CountDownLatch start, LongFunction<GoesOn> goesOn)
            throws InterruptedException {
        var nanos = new long[1024];
        var made = 0;
        start.await();
        var now = System.nanoTime();
        for (var going = goesOn.apply(now); going.test(made, now); ) {
            call.run();
            var then = now;
            now = System.nanoTime();
            if (made == nanos.length) {
                nanos = Arrays.copyOf(nanos, made * 2);
            }
            nanos[made++] = now - then;
        }
        return Arrays.copyOf(nanos, made);
    }

    private static long[] outcome(Future<long[]> loop) {
        try {
            return loop.get();
        } catch (ExecutionException failure) {
            throw new BenchFailure("A call failed:", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The measurement was interrupted.");
        }
    }
}
