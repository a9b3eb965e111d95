package ec.hito.bench.soak;

import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.commands.CommandSoak;
import ec.hito.bench.soak.files.FileSoak;
import ec.hito.bench.soak.publish.PublishSoak;
import ec.hito.bench.soak.publish.PublishSoak.Kind;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Cluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A cluster with short rounds behind it: one of acts and one of files, in each of which every second way to break something was taken once, and
 * three of publication. All that it does is published. One for all tests: starting it takes longer than they do. It ends with the JVM.
 */
public final class SoakedCluster {
    private static final class Shared {
        static final SoakedCluster CLUSTER = new SoakedCluster();
    }

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final Outcome commands;
    private final Outcome files;
    private final Map<Kind, Outcome> publications = new EnumMap<>(Kind.class);

    private SoakedCluster() {
        var home = Path.of("../..").toAbsolutePath().normalize();
        cluster = Cluster.startPublishing(new Settings(home, null, null, null, null, true));
        Beginning.of(cluster);
        var ways = cluster.ways();
        commands = CommandSoak.on(cluster, breaking(ways, 0), 1, Duration.ZERO);
        files = FileSoak.on(cluster, breaking(ways, 1), 2, Duration.ZERO);
        for (var kind : Kind.values()) {
            var seed = 3 + kind.ordinal();
            var breaking = new Breaking(kind.ways(cluster).subList(0, 1), seed, QUIET);
            publications.put(kind, PublishSoak.on(cluster, breaking, seed, Duration.ZERO));
        }
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

    /** What came of a round of publication. */
    public Outcome publication(Kind kind) {
        return Objects.requireNonNull(publications.get(kind));
    }
}
