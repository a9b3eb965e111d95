package ec.hito.bench.soak.log;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.LogChecks;
import ec.hito.bench.soak.round.Outcome;
import ec.hito.bench.soak.round.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.dao.DataAccessException;

/** Appends from several processes while appenders, their connections and PostgreSQL itself are killed at random moments. */
public final class LogSoak {
    private static final String ROLE = "hito_command";
    private static final int PROCESSES = 3;
    private static final Duration LONGEST_QUIET = Duration.ofMillis(1500);

    private LogSoak() {}

    /** A round on a log of its own. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        var random = new SplittableRandom(seed);
        try (var workspace = Workspace.open(settings)) {
            var postgres = BenchPostgres.start(workspace);
            try (var watcher = new Watcher(postgres.hito());
                    var appenders = new Appenders(workspace.folder(), postgres.port(), PROCESSES, random.split())) {
                Waiting.until(() -> !appenders.acknowledged().isEmpty(), "nothing was appended");
                var kills = new Breaking(ways(postgres, appenders), seed, LONGEST_QUIET).goOnFor(time);
                appenders.close();
                return outcome(postgres, watcher, appenders, kills);
            }
        }
    }

    private static List<Breaking.Way> ways(BenchPostgres postgres, Appenders appenders) {
        return List.of(
                () -> postgres.crash(ROLE),
                () -> postgres.terminateConnections(ROLE),
                appenders::killOne,
                appenders::killOne);
    }

    private static Outcome outcome(BenchPostgres postgres, Watcher watcher, Appenders appenders, long kills) {
        // What the killed had under way ends with their connections, one way or the other.
        Waiting.until(() -> gone(postgres), "connections of killed processes are still there");
        var log = new LogChecks(postgres.hito().owner());
        var events = log.events();
        Waiting.until(
                () -> watcher.violation() != null || watcher.position() == events,
                "the reader does not come to the end");
        var acknowledged = appenders.acknowledged();
        var violations = new ArrayList<>(log.violations());
        violations.addAll(new AcknowledgedEvents(postgres.hito().owner()).violations(acknowledged));
        if (watcher.violation() != null) {
            violations.add(watcher.violation());
        }
        return new Outcome(
                Map.of("events", events, "acknowledged", (long) acknowledged.size(), "kills", kills), violations);
    }

    private static boolean gone(BenchPostgres postgres) {
        try {
            return postgres.connections(ROLE) == 0;
        } catch (DataAccessException recovering) {
            return false;
        }
    }
}
