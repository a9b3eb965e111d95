package ec.hito.bench.soak.publish;

import ec.hito.bench.harness.Measured.Latencies;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.ServiceRound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Kafka is away for as long as asked for, under a steady load: no act may be refused for it, nor take longer, and all is published afterwards. */
public final class OutageSoak {
    private static final double SLOWED = 1.1;
    private static final List<Double> SHARES = List.of(0.5, 0.95);

    private OutageSoak() {}

    /** Half of the time Kafka is there first, which is what the outage is held against. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        try (var cluster = Cluster.startPublishing(settings)) {
            Beginning.of(cluster);
            var load = new SteadyLoad(cluster, "corte-" + seed);
            load.goOnFor(time.dividedBy(4));
            var before = load.goOnFor(time.dividedBy(2));
            cluster.kafka().kill();
            var during = load.goOnFor(time);
            var back = System.nanoTime();
            cluster.kafka().startAgain();
            var outcome = new ServiceRound(cluster).outcome(1, slowed(before, during));
            var published = PublishSoak.withPublished(cluster, outcome);
            return with(published, before, during, Duration.ofNanos(System.nanoTime() - back));
        }
    }

    private static List<String> slowed(Latencies before, Latencies during) {
        var violations = new ArrayList<String>();
        for (var share : SHARES) {
            if (during.milliseconds(share) > SLOWED * before.milliseconds(share)) {
                violations.add("without Kafka p%.0f was %.1f ms, and %.1f ms before"
                        .formatted(100 * share, during.milliseconds(share), before.milliseconds(share)));
            }
        }
        return violations;
    }

    private static Outcome with(Outcome outcome, Latencies before, Latencies during, Duration caughtUp) {
        var figures = new HashMap<>(outcome.figures());
        figures.put("s until caught up", caughtUp.toSeconds());
        note(figures, "before", before);
        note(figures, "during", during);
        return new Outcome(figures, outcome.violations());
    }

    private static void note(HashMap<String, Long> figures, String when, Latencies latencies) {
        figures.put("us p50 " + when, Math.round(1000 * latencies.milliseconds(0.5)));
        figures.put("us p99 " + when, Math.round(1000 * latencies.milliseconds(0.99)));
    }
}
