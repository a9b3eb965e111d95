package ec.hito.bench.replay;

import com.zaxxer.hikari.HikariDataSource;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.ServiceSettings;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.query.QueryServiceApplication;
import ec.hito.query.acting.ActingFeature;
import ec.hito.query.api.ApiFeature;
import ec.hito.query.desk.DeskFeature;
import ec.hito.query.following.FollowingFeature;
import ec.hito.query.following.Rebuild;
import ec.hito.query.importing.ImportingFeature;
import ec.hito.query.live.LiveFeature;
import ec.hito.query.page.PageFeature;
import ec.hito.query.signin.SignInFeature;
import ec.hito.query.state.StateFeature;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Query-service's features in this JVM, without pages and HTTP, on a read model that is still empty. */
public final class ReadModel implements AutoCloseable {
    private static final Set<Class<?>> NOT_NEEDED = Set.of(
            ApiFeature.class,
            LiveFeature.class,
            SignInFeature.class,
            ActingFeature.class,
            DeskFeature.class,
            ImportingFeature.class,
            PageFeature.class,
            StateFeature.class);

    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context;

    /** With the service's own follower, which starts at once. */
    public static ReadModel followed(Database database) {
        return new ReadModel(database, features().toArray(Class<?>[]::new));
    }

    /** With {@code wiring} in place of the service's follower. */
    static ReadModel followedBy(Class<?> wiring, Database database) {
        var features =
                Stream.concat(features().filter(feature -> feature != FollowingFeature.class), Stream.of(wiring));
        return new ReadModel(database, features.toArray(Class<?>[]::new));
    }

    private ReadModel(Database database, Class<?>[] features) {
        migrate(database);
        this.pool = database.pool(Database.OWNER, ServiceSettings.pool(QueryServiceApplication.class));
        this.context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("spring.flyway.user", Database.OWNER)));
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(JdbcConnectionDetails.class, () -> database.login(Database.OWNER));
        context.registerBean(JsonMapper.class, JsonMapper::shared);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(features);
        context.refresh();
    }

    private static Stream<Class<?>> features() {
        var imported = Objects.requireNonNull(QueryServiceApplication.class.getAnnotation(Import.class));
        return Stream.<Class<?>>of(imported.value()).filter(feature -> !NOT_NEEDED.contains(feature));
    }

    private static void migrate(Database database) {
        Flyway.configure()
                .dataSource(database.direct(Database.OWNER))
                .schemas("following")
                .defaultSchema("following")
                .locations("classpath:db/following")
                .load()
                .migrate();
    }

    /** Makes it anew from the whole log, as an operator may ask for, while nothing else is done; returns the events per second. */
    public double rebuild() {
        context.getBean(LogFollower.class).pause();
        var begun = System.nanoTime();
        var events = context.getBean(Rebuild.class).run();
        return events * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
