package ec.hito.bench.harness;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ec.hito.local.postgres.LocalPostgres;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One database of the run's PostgreSQL. */
public record Database(int port, String name) {
    public static final String OWNER = "hito_owner";

    public String url() {
        return LocalPostgres.jdbcUrl(port, name);
    }

    /** Connections without a pool. */
    public DataSource direct(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(role);
        return source;
    }

    /** As Spring Boot tells a service where its database is. */
    public JdbcConnectionDetails login(String role) {
        return new Login(url(), role);
    }

    private record Login(String url, String role) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return role;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    /** Statements of the owner, each on a connection of its own. */
    public JdbcClient owner() {
        return JdbcClient.create(direct(OWNER));
    }

    /** A pool of connections, as {@code settings} say. */
    public HikariDataSource pool(String role, HikariConfig settings) {
        settings.setJdbcUrl(url());
        settings.setUsername(role);
        return new HikariDataSource(settings);
    }

    /** A pool with Hikari's own settings but for its size. */
    public HikariDataSource pool(String role, int size) {
        var settings = new HikariConfig();
        settings.setMaximumPoolSize(size);
        return pool(role, settings);
    }
}
