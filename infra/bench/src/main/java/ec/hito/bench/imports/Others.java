package ec.hito.bench.imports;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.KeepAliveClient;
import ec.hito.bench.harness.Measured.Latencies;
import ec.hito.bench.workload.Known;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Somebody else who records progress all the time, at a steady rate, whether the last record was quick or not. Each one's time counts from
 * when it was due, so that those that had to wait for a slow one before them count as slow too.
 */
final class Others {
    private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(50);

    private final LongStream.Builder nanos = LongStream.builder();
    private final KeepAliveClient client;
    private final List<Known> initiatives;
    private final RandomGenerator random;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> acting;
    private final long begun = System.nanoTime();
    private long made;

    Others(KeepAliveClient client, List<Known> initiatives, RandomGenerator random) {
        this.client = client;
        this.initiatives = initiatives;
        this.random = random;
        this.acting = thread.scheduleAtFixedRate(this::act, 0, PERIOD, TimeUnit.NANOSECONDS);
    }

    private void act() {
        var due = begun + made++ * PERIOD;
        record();
        nanos.add(System.nanoTime() - due);
    }

    private void record() {
        var initiative = initiatives.get(random.nextInt(initiatives.size()));
        client.post(initiative.progressPath(), Known.progressBody()).require(200);
    }

    /** How long each took. The one that is under way is waited for, and one more is made that is not counted. */
    Latencies ended() {
        acting.cancel(false);
        try {
            thread.submit(this::record).get();
            acting.get();
        } catch (CancellationException asAskedFor) {
            return new Latencies(nanos.build().toArray());
        } catch (ExecutionException failure) {
            throw new BenchFailure("A call failed:", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            thread.shutdown();
        }
        throw new BenchFailure("The measurement was interrupted.");
    }
}
