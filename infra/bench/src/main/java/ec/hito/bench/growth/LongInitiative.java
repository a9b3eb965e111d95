package ec.hito.bench.growth;

import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Workload;
import java.util.random.RandomGenerator;

/**
 * What a command takes on an initiative with ten thousand events.
 *
 * @param firstMillis for the first one in a process that has to load it
 * @param nextMillis for one of those after it, in the middle
 */
record LongInitiative(double firstMillis, double nextMillis) {
    static final int EVENTS = 10_000;

    private static final int NEXT = 200;

    static LongInitiative of(Database database) {
        var workload = new Workload(Settings.SEED);
        var random = workload.random();
        var known = recorded(database, workload, random);
        try (var log = new HitoLog(database)) {
            var begun = System.nanoTime();
            log.send(known.more(random));
            var first = (System.nanoTime() - begun) / 1e6;
            var next = ClosedLoop.run(1, NEXT, _ -> () -> log.send(known.more(random)));
            return new LongInitiative(first, next.latencies().milliseconds(0.5));
        }
    }

    private static Known recorded(Database database, Workload workload, RandomGenerator random) {
        try (var log = new HitoLog(database)) {
            var known = log.begin(workload, 1).getFirst();
            ClosedLoop.run(1, EVENTS, _ -> () -> log.send(known.more(random)));
            return known;
        }
    }
}
