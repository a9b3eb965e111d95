package ec.hito.bench.soak.publish;

import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.commands.CommandSoak;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.service.Beginning;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.ServiceRound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Acts through two services that both would publish, while whoever does is killed, and whoever publishes states, and in some rounds the broker and
 * the right to publish.
 */
public final class PublishSoak {
    private static final List<String> SESSIONS = List.of("hito publication", "hito state");

    /** What is broken in a round besides the publisher. */
    public enum Kind {
        /** The publishers alone. */
        PUBLISHER,
        /** The broker too, by force and in good order. */
        BROKER,
        /** The session that gives the right to publish: who had it goes on unknowingly, and the other one comes. */
        RACE;

        static Kind of(long seed) {
            return values()[(int) Math.floorMod(seed, (long) values().length)];
        }

        /** All ways to break something, its own first. */
        public List<Breaking.Way> ways(Cluster cluster) {
            return switch (this) {
                case PUBLISHER ->
                    List.of(cluster::killThePublisher, cluster::killTheReadModel, cluster::killThePublisher);
                case BROKER ->
                    List.of(
                            () -> killBroker(cluster),
                            () -> restartBroker(cluster),
                            cluster::killThePublisher,
                            cluster::killTheReadModel);
                case RACE ->
                    List.of(
                            () -> loseTheRights(cluster),
                            cluster::killThePublisher,
                            () -> loseTheRights(cluster),
                            cluster::killTheReadModel);
            };
        }

        private static void loseTheRights(Cluster cluster) {
            SESSIONS.forEach(session -> cluster.postgres().terminateSessions(session));
        }

        private static void killBroker(Cluster cluster) {
            cluster.kafka().kill();
            cluster.kafka().startAgain();
        }

        private static void restartBroker(Cluster cluster) {
            cluster.kafka().stop();
            cluster.kafka().startAgain();
        }
    }

    private PublishSoak() {}

    /** A round on a log of its own. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        try (var cluster = Cluster.startPublishing(settings)) {
            Beginning.of(cluster);
            var breaking = new Breaking(Kind.of(seed).ways(cluster), seed, ServiceRound.LONGEST_QUIET);
            return on(cluster, breaking, seed, time);
        }
    }

    /** A round on what stands. */
    public static Outcome on(Cluster cluster, Breaking breaking, long seed, Duration time) {
        return withPublished(cluster, CommandSoak.on(cluster, breaking, seed, time));
    }

    /** With what is wrong on the topics, once all that is in the log has come to them. */
    static Outcome withPublished(Cluster cluster, Outcome outcome) {
        var log = new PublishedLog(cluster.database().owner());
        var arrived = CommittedTopic.upTo(log.head(), cluster.kafka().bootstrapServers());
        var violations = new ArrayList<>(outcome.violations());
        violations.addAll(log.violations(arrived));
        violations.addAll(PublishedStates.violations(cluster, log.head()));
        var figures = new HashMap<>(outcome.figures());
        figures.put("published", (long) arrived.size());
        return new Outcome(figures, violations);
    }
}
