package ec.hito.bench.growth;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.Measured;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.log.FilledLog;
import ec.hito.bench.log.StreamTemplate;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A log of some size, and what was measured on it. Appends go to streams of its first half, to as many in every log; those of the other
 * half are loaded.
 */
final class SizedLog {
    private static final int CALLERS = 32;
    /** Each caller has streams of its own, so that none waits for another. */
    private static final int OWN = 30;

    private static final long MIB = 1 << 20;

    private final StreamTemplate template = new StreamTemplate();
    private final Workload workload = new Workload(Settings.SEED);
    private final Database filled;
    private final BenchPostgres postgres;
    private final long streams;
    private final boolean copied;
    private final long events;
    private final List<Double> openings = new ArrayList<>();
    private final List<Measured> firstAppends = new ArrayList<>();
    private final List<Measured> appends = new ArrayList<>();
    private final List<Measured> loads = new ArrayList<>();
    private final List<Double> heaps = new ArrayList<>();

    /** @param copied whether each round has a copy of its own, so that none finds longer streams than the one before */
    private SizedLog(Database filled, BenchPostgres postgres, long streams, boolean copied) {
        this.filled = filled;
        this.postgres = postgres;
        this.streams = streams;
        this.copied = copied;
        this.events = HitoLog.rows(filled);
    }

    static SizedLog fill(BenchPostgres postgres, String name, long events, boolean copied) {
        var database = postgres.create(name, "template0");
        return new SizedLog(database, postgres, FilledLog.fill(database, new StreamTemplate(), events), copied);
    }

    /** Measures nothing, but does all that is measured. */
    void warmUp(int appends, Duration loading) {
        measure(appends, loading);
        Stream.of(openings, firstAppends, this.appends, loads, heaps).forEach(List::clear);
    }

    /**
     * Loads streams of one half, then appends to some of the other: once to each, for which its state is loaded, then again and again.
     *
     * @param appends of all callers together, after the first ones
     */
    void measure(int appends, Duration loading) {
        var database = copied ? postgres.create(filled.name() + "_copy", filled.name()) : filled;
        BenchPostgres.warm(database, "event_log.event");
        postgres.checkpoint();
        var before = HitoLog.rows(database);
        var begun = System.nanoTime();
        try (var log = new HitoLog(database)) {
            openings.add((System.nanoTime() - begun) / 1e9);
            loads.add(ClosedLoop.run(1, loading, _ -> loading(log)));
            var first = ClosedLoop.run(CALLERS, own(), caller -> appending(log, caller));
            firstAppends.add(first);
            var further = ClosedLoop.run(CALLERS, appends / CALLERS, caller -> appending(log, caller));
            this.appends.add(further);
            heaps.add(heap());
            requireKept(first.answered() + further.answered(), HitoLog.rows(database) - before);
        }
        if (copied) {
            postgres.drop(database);
        }
    }

    private int own() {
        return Math.toIntExact(Math.clamp(streams / 2 / CALLERS, 1, OWN));
    }

    /** To a caller's own streams, which lie scattered over the log, one after the other. */
    private Runnable appending(HitoLog log, int caller) {
        var random = workload.random();
        var apart = Math.max(1, streams / 2 / CALLERS / own());
        var next = new AtomicInteger();
        return () -> {
            var place = next.getAndIncrement() % own();
            log.send(
                    template.known((caller + CALLERS * apart * place) % streams).more(random));
        };
    }

    private Runnable loading(HitoLog log) {
        var random = workload.random();
        return () -> {
            var stream = template.stream(streams - 1 - random.nextLong(Math.max(1, streams / 2)));
            var length = log.events().stream(stream, 0).size();
            if (length < StreamTemplate.LENGTH) {
                throw new BenchFailure("%s has %d events.".formatted(stream, length));
            }
        };
    }

    private static void requireKept(long acknowledged, long kept) {
        if (acknowledged != kept) {
            throw new BenchFailure("%d events were acknowledged, and %d are kept.".formatted(acknowledged, kept));
        }
    }

    /** What is left in this JVM's heap after a collection, with the log's shell still standing. */
    private static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }

    long events() {
        return events;
    }

    /** Seconds until the command path stood ready. */
    List<Double> openings() {
        return openings;
    }

    /** Each the first of its stream in this process. */
    List<Measured> firstAppends() {
        return firstAppends;
    }

    /** To streams whose state is in memory. */
    List<Measured> appends() {
        return appends;
    }

    List<Measured> loads() {
        return loads;
    }

    List<Double> heaps() {
        return heaps;
    }
}
