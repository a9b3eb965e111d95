package ec.hito.bench.soak.commands;

import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.ServiceRound;
import ec.hito.local.services.SampleToken;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Acts through two services while they, their connections and PostgreSQL are killed. */
public final class CommandSoak {
    /** By turns for planning, which leads everything, and for a delegate, who is refused at times. */
    private static final List<String> ACCOUNTS =
            List.of(SampleToken.PLANNING, Beginning.DELEGATE, SampleToken.PLANNING);

    private static final int CLIENTS = 6;

    private CommandSoak() {}

    /** A round on a log of its own. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        try (var cluster = Cluster.start(settings)) {
            Beginning.of(cluster);
            return on(cluster, new Breaking(cluster.ways(), seed, ServiceRound.LONGEST_QUIET), seed, time);
        }
    }

    /** A round on what stands. */
    public static Outcome on(Cluster cluster, Breaking breaking, long seed, Duration time) {
        var random = new SplittableRandom(seed);
        var targets = new Targets();
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> new Acting(
                        cluster,
                        ACCOUNTS.get(number % ACCOUNTS.size()),
                        targets,
                        "soak-" + seed + "-" + number,
                        random.split()))
                .toList();
        var round = new ServiceRound(cluster);
        var kills = round.breakWhile(clients, breaking, time);
        return round.outcome(kills, List.of());
    }
}
