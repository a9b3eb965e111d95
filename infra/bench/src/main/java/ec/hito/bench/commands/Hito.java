package ec.hito.bench.commands;

import com.zaxxer.hikari.HikariDataSource;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.ServiceSettings;
import ec.hito.bench.workload.City;
import ec.hito.command.CommandServiceApplication;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.shell.ShellFeature;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Command-service's own path, from its {@link Commands} to the log, wired by its own feature, without the HTTP edge. */
public final class Hito implements Contender {
    private static final String ROLE = "hito_command";

    private final Database database;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context;
    private final Commands commands;

    /** Brings the log's tables about where they are missing, and the plan and a secretariat into an empty log. */
    public Hito(Database database) {
        this.database = database;
        this.pool = database.pool(ROLE, ServiceSettings.pool(CommandServiceApplication.class));
        this.context = context(database, pool);
        this.commands = context.getBean(Commands.class);
        if (rows() == 0) {
            commands.send(City.adoption(), City.PLANNING);
            commands.send(City.secretariat(), City.PLANNING);
        }
    }

    private static AnnotationConfigApplicationContext context(Database database, HikariDataSource pool) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("spring.flyway.user", Database.OWNER)));
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcConnectionDetails.class, () -> new Login(database.url()));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(ShellFeature.class);
        context.refresh();
        return context;
    }

    private record Login(String url) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return ROLE;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    @Override
    public String name() {
        return "hito";
    }

    @Override
    public String setting() {
        return "ShellFeature, pool of %d as in application.yaml".formatted(pool.getMaximumPoolSize());
    }

    @Override
    public void send(InitiativeCommand command) {
        commands.send(command, City.PLANNING);
    }

    @Override
    public long rows() {
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
