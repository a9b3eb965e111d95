package ec.hito.bench.soak;

import ec.hito.bench.harness.Database;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A log as somebody has broken it on purpose, past the triggers that keep it as it is; whole again when it is closed. */
public final class BrokenLog implements AutoCloseable {
    private final Connection connection;
    private final DataSource source;

    /** @param statement what is done to it */
    public BrokenLog(Database database, String statement) {
        try {
            connection = database.direct("postgres").getConnection();
            connection.setAutoCommit(false);
            try (var breaking = connection.createStatement()) {
                breaking.execute("set local session_replication_role = replica; " + statement);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        source = new SingleConnectionDataSource(connection, true);
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
