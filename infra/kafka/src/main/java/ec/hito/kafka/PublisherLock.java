package ec.hito.kafka;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The right to publish to a topic, which one session of the database has at a time. When the session is lost, so is the right. Whoever reads what
 * is to be published on that session's connection then has nothing more to publish.
 */
public final class PublisherLock implements AutoCloseable {
    /** The ASCII codes of "Hito"; the other half of the lock's name is the topic's. */
    private static final String TRY = "select pg_try_advisory_lock(1214870639, hashtext(?))";

    private final Connection connection;
    private final String topic;

    /**
     * Connects, past the pool, and asks for nothing yet.
     *
     * @param application by which whoever operates the database knows the session
     */
    public PublisherLock(JdbcConnectionDetails database, String topic, String application) throws SQLException {
        var login = new Properties();
        login.setProperty("user", String.valueOf(database.getUsername()));
        var password = database.getPassword();
        login.setProperty("password", password == null ? "" : password);
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", "10");
        login.setProperty("socketTimeout", "10");
        login.setProperty("ApplicationName", application);
        this.connection = DriverManager.getConnection(database.getJdbcUrl(), login);
        this.topic = topic;
    }

    /** Whether this session may publish from now on. It does not wait: a statement that waits would hold a snapshot all the while. */
    public boolean tryAcquire() throws SQLException {
        try (var statement = connection.prepareStatement(TRY)) {
            statement.setString(1, topic);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The session, for one thread at a time. */
    public DataSource session() {
        return new SingleConnectionDataSource(connection, true);
    }

    /** @throws SQLException if the session is gone, and the right with it */
    public void requireHeld() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
