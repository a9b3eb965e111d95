package ec.hito.bench.soak;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;

/** Appends from several processes while appenders, their connections and PostgreSQL itself are killed at random moments. */
public final class LogSoak {
    /**
     * What a round came to.
     *
     * @param kills how often something was killed
     * @param violations what is wrong with the log afterwards, or was while it was read
     */
    public record Outcome(long events, long acknowledged, int kills, List<String> violations) {}

    private static final String ROLE = "hito_command";
    private static final int PROCESSES = 3;
    private static final Duration LONGEST_QUIET = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LogSoak() {}

    /** One round on a log of its own, of about {@code time}. */
    public static Outcome round(Settings settings, long seed, Duration time) {
        var random = new SplittableRandom(seed);
        try (var workspace = Workspace.open(settings)) {
            var postgres = BenchPostgres.start(workspace);
            try (var watcher = new Watcher(postgres.hito());
                    var appenders = new Appenders(workspace.folder(), postgres.port(), PROCESSES, random.split())) {
                await(() -> !appenders.acknowledged().isEmpty(), "nothing was appended");
                int kills = breakThings(postgres, appenders, random, System.nanoTime() + time.toNanos());
                appenders.close();
                return outcome(postgres, watcher, appenders, kills);
            }
        }
    }

    private static int breakThings(BenchPostgres postgres, Appenders appenders, SplittableRandom random, long until) {
        int kills = 0;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(random.nextLong(LONGEST_QUIET.toNanos()));
            try {
                switch (random.nextInt(4)) {
                    case 0 -> postgres.crash(ROLE);
                    case 1 -> postgres.terminateConnections(ROLE);
                    default -> appenders.killOne();
                }
                kills++;
            } catch (DataAccessException recovering) {
                // It is down already; the next moment comes.
                continue;
            }
        }
        return kills;
    }

    private static Outcome outcome(BenchPostgres postgres, Watcher watcher, Appenders appenders, int kills) {
        // What the killed had under way ends with their connections, one way or the other.
        await(() -> gone(postgres), "connections of killed processes are still there");
        var checks = new LogChecks(postgres.hito());
        var events = checks.events();
        await(() -> watcher.violation() != null || watcher.position() == events, "the reader does not come to the end");
        var acknowledged = appenders.acknowledged();
        var violations = new ArrayList<>(checks.violations(acknowledged));
        if (watcher.violation() != null) {
            violations.add(watcher.violation());
        }
        return new Outcome(events, acknowledged.size(), kills, violations);
    }

    private static boolean gone(BenchPostgres postgres) {
        try {
            return postgres.connections(ROLE) == 0;
        } catch (DataAccessException recovering) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition, String otherwise) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
