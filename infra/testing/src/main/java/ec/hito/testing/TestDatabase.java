package ec.hito.testing;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of its own for one test, with Hito's roles; migrations are the caller's. */
public record TestDatabase(String jdbcUrl) {
    /** Connections without a pool as {@code hito_owner}, {@code hito_command}, {@code hito_query} or {@code postgres}. */
    public DataSource dataSource(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(role);
        return source;
    }
}
