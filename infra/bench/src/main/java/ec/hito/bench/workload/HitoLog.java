package ec.hito.bench.workload;

import com.zaxxer.hikari.HikariDataSource;
import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.ServiceSettings;
import ec.hito.command.CommandServiceApplication;
import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Request;
import ec.hito.command.dispatch.RequestKey;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.shell.ShellFeature;
import ec.hito.eventstore.reader.EventLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Command-service's own path, from its {@link Commands} to the log, wired by its own feature in this JVM, without the HTTP edge. */
public final class HitoLog implements AutoCloseable {
    private static final String ROLE = "hito_command";
    private static final int PREPARING = 16;

    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context;
    private final Commands commands;

    /** Brings the log's tables about where they are missing, and the plan and a secretariat into an empty log. */
    public HitoLog(Database database) {
        this.pool = database.pool(ROLE, ServiceSettings.pool(CommandServiceApplication.class));
        this.context = context(database, pool);
        this.commands = context.getBean(Commands.class);
        if (events().head().position() == 0) {
            send(City.adoption());
            send(City.secretariat());
        }
    }

    private static AnnotationConfigApplicationContext context(Database database, DataSource pool) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("spring.flyway.user", Database.OWNER)));
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcConnectionDetails.class, () -> database.login(ROLE));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(ShellFeature.class);
        context.refresh();
        return context;
    }

    /** Carries a command out; progress is recorded under an idempotency key, as a careful client sends it. */
    public void send(Command command) {
        var key = command instanceof RecordProgress progress
                ? new RequestKey(
                        progress.progressId().toString(), progress.milestoneId().toString())
                : null;
        commands.send(
                command, City.PLANNER, new Request(Made.of(command.streamId().value()), key, null));
    }

    /** Begins work on {@code count} initiatives. */
    public List<Known> begin(Workload workload, int count) {
        var begun = workload.underway(count);
        ClosedLoop.runOnce(
                PREPARING, count, number -> () -> begun.get(number).commands().forEach(this::send));
        return begun.stream().map(Underway::known).toList();
    }

    /** The log, to be read. */
    public EventLog events() {
        return context.getBean(EventLog.class);
    }

    public int connections() {
        return pool.getMaximumPoolSize();
    }

    /** How many events the table holds, counted. */
    public static long rows(Database database) {
        return database.owner()
                .sql("select count(*) from event_log.event")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
