package ec.hito.bench.soak;

import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.commands.CommandSoak;
import ec.hito.bench.soak.files.FileSoak;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Cluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A cluster with a short round of acts and one of files behind it, in each of which every way to break something of it was taken once. One
 * for all tests: starting it takes longer than they do. It ends with the JVM.
 */
public final class SoakedCluster {
    private static final class Shared {
        static final SoakedCluster CLUSTER = new SoakedCluster();
    }

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final Outcome commands;
    private final Outcome files;

    private SoakedCluster() {
        var home = Path.of("../..").toAbsolutePath().normalize();
        cluster = Cluster.start(new Settings(home, null, null, null, null, true));
        Beginning.of(cluster);
        var ways = cluster.ways();
        commands = CommandSoak.on(cluster, breaking(ways, 0), 1, Duration.ZERO);
        files = FileSoak.on(cluster, breaking(ways, 1), 2, Duration.ZERO);
    }

    /** Every second way. */
    private static Breaking breaking(List<Breaking.Way> ways, int first) {
        return new Breaking(List.of(ways.get(first), ways.get(first + 2)), first, QUIET);
    }

    public static SoakedCluster shared() {
        return Shared.CLUSTER;
    }

    public Cluster cluster() {
        return cluster;
    }

    public Outcome commands() {
        return commands;
    }

    public Outcome files() {
        return files;
    }
}
