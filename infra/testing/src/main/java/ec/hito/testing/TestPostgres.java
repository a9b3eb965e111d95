package ec.hito.testing;

import ec.hito.local.postgres.LocalPostgres;
import ec.hito.local.postgres.PostgresFolder;
import ec.hito.local.postgres.Roles;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL of this test JVM, started by the first that asks for a database. */
public final class TestPostgres {
    private static final String IMAGE = "postgres:18.4";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** An empty database that nobody else has seen. */
    public static TestDatabase freshDatabase() {
        return copyOf("hito");
    }

    /** A database that holds what another one holds, to which nobody is connected. */
    public static TestDatabase copyOf(TestDatabase other) {
        return copyOf(other.jdbcUrl().substring(Server.URL.length()));
    }

    private static TestDatabase copyOf(String template) {
        var name = "hito_test_" + DATABASES.incrementAndGet();
        var superuser = new TestDatabase(Server.URL + "postgres").dataSource("postgres");
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s OWNER hito_owner TEMPLATE %s".formatted(name, template));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabase(Server.URL + name);
    }

    /** PostgreSQL's programs, unpacked once for all of a person's test runs on this machine. */
    static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg-" + System.getProperty("user.name"));
    }

    /** Initialised, and so started, on first use. */
    private static final class Server {
        static final String URL = Docker.answers() ? container() : process();

        // The container lives as long as the JVM; Testcontainers removes it then.
        @SuppressWarnings("resource")
        private static String container() {
            var container = new PostgreSQLContainer(IMAGE)
                    .withUsername("postgres")
                    .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust");
            container.start();
            var url = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
            try {
                Roles.bootstrap(new TestDatabase(url + "postgres").dataSource("postgres"));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return url;
        }

        private static String process() {
            var folder = Guard.folder("postgres");
            var data = new PostgresFolder(folder.resolve("data"));
            var log = LogFile.rotated(folder.resolve("postgres.log"));
            var postgres = LocalPostgres.start(data, binaries(), Ports.free(), log);
            Guard.watch(folder, postgres.pid());
            return LocalPostgres.jdbcUrl(postgres.port(), "");
        }
    }
}
