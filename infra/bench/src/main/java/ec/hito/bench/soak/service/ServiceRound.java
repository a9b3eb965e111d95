package ec.hito.bench.soak.service;

import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.LogChecks;
import ec.hito.bench.soak.round.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Lets clients work while things are broken, and checks afterwards what holds of all that goes through the services. */
public final class ServiceRound {
    /** Works without end, until it is told to stop; then it brings what it has begun to its end. */
    @FunctionalInterface
    public interface Work {
        void until(BooleanSupplier stop);
    }

    /** Longer than a service takes to come back, or clients would only ever wait. */
    public static final Duration LONGEST_QUIET = Duration.ofSeconds(20);

    private final Cluster cluster;
    private volatile boolean stop;

    public ServiceRound(Cluster cluster) {
        this.cluster = cluster;
    }

    /** How often something was broken. Comes back once every client has the answer to the last thing that it asked for. */
    public long breakWhile(List<? extends Work> works, Breaking breaking, Duration time) {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var running = begin(works, threads);
            try {
                var kills = breaking.goOnFor(time);
                stop = true;
                running.forEach(this::settle);
                cluster.awaitServices();
                return kills;
            } catch (RuntimeException failure) {
                threads.shutdownNow();
                throw failure;
            }
        }
    }

    private List<Future<?>> begin(List<? extends Work> works, ExecutorService threads) {
        var running = new ArrayList<Future<?>>();
        works.forEach(work -> running.add(threads.submit(() -> work.until(() -> stop))));
        return running;
    }

    private void settle(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException failed) {
            cluster.ledger().fault("a client gave up: " + failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** With what holds after all that went through the services, besides {@code more}. */
    public Outcome outcome(long kills, List<String> more) {
        var log = new LogChecks(cluster.database().owner());
        var violations = new ArrayList<>(cluster.ledger().faults());
        violations.addAll(log.violations());
        violations.addAll(new AppendedActs(cluster.database().owner())
                .violations(cluster.ledger().positions()));
        violations.addAll(new RebuiltStates(cluster.database()).violations());
        violations.addAll(more);
        if (cluster.endedByThemselves() > 0) {
            violations.add(cluster.endedByThemselves() + " services that ended though nobody had killed them");
        }
        var figures = new HashMap<>(cluster.ledger().figures());
        figures.put("kills", kills);
        figures.put("events", log.events());
        return new Outcome(figures, violations);
    }
}
