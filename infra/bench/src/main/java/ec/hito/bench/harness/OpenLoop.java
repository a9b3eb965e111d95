package ec.hito.bench.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** Calls at a fixed rate, whether the earlier ones are answered or not. */
public final class OpenLoop {
    private OpenLoop() {}

    /**
     * Makes calls for some time, each with one of the clients that is not busy.
     *
     * @param call returns what is measured, in nanoseconds
     * @throws BenchFailure if one call fails
     */
    public static <C> Measured.Latencies run(List<C> clients, int perSecond, Duration time, ToLongFunction<C> call) {
        var idle = new LinkedBlockingQueue<>(clients);
        var results = new ArrayList<Future<Long>>();
        try (var threads = Executors.newScheduledThreadPool(clients.size())) {
            var calls = time.toSeconds() * perSecond;
            for (int number = 0; number < calls; number++) {
                results.add(threads.schedule(
                        () -> with(idle, call), TimeUnit.SECONDS.toNanos(number) / perSecond, TimeUnit.NANOSECONDS));
            }
            return new Measured.Latencies(
                    results.stream().mapToLong(OpenLoop::outcome).toArray());
        }
    }

    private static <C> long with(BlockingQueue<C> idle, ToLongFunction<C> call) throws InterruptedException {
        var client = idle.take();
        try {
            return call.applyAsLong(client);
        } finally {
            idle.add(client);
        }
    }

    private static long outcome(Future<Long> result) {
        try {
            return result.get();
        } catch (ExecutionException failure) {
            throw new BenchFailure("A call failed:", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The measurement was interrupted.");
        }
    }
}
