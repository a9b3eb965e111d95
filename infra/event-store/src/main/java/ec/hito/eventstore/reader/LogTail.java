package ec.hito.eventstore.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells followers that the log may have grown: at once by LISTEN on a connection of its own, and every second in any case, so that a lost
 * notification or connection delays nothing for longer.
 */
public final class LogTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String url;
    private final Duration poll;
    private final Properties login;
    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile @Nullable Connection listening;

    /**
     * Listens from the first follower on: a process that has none need not be woken by every append.
     *
     * @param url the database's JDBC address; the connection is not taken from a pool
     */
    public LogTail(String url, String user, String password) {
        this(url, user, password, POLL);
    }

    /**
     * As {@link #LogTail(String, String, String)}.
     *
     * @param poll how often followers are told in any case
     */
    public LogTail(String url, String user, String password, Duration poll) {
        this.url = url;
        this.poll = poll;
        this.login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("ApplicationName", "hito log tail");
    }

    /** From now on calls {@code follower}, on the tail's thread, whenever the log may have grown; it must return at once. */
    synchronized void follow(Runnable follower) {
        followers.add(follower);
        if (thread == null) {
            thread = Thread.ofPlatform().name("log-tail").daemon().start(this::run);
        }
    }

    void leave(Runnable follower) {
        followers.remove(follower);
    }

    private void run() {
        do {
            try (var connection = DriverManager.getConnection(url, login)) {
                listening = connection;
                listen(connection);
            } catch (SQLException e) {
                tellWithoutListening(e);
            }
        } while (!closedWithin(poll));
    }

    private void tellWithoutListening(SQLException e) {
        if (!closedWithin(Duration.ZERO)) {
            LOG.warn("not listening to the log, polling instead: {}", e.getMessage());
            tell();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen event_log");
            var notifications = connection.unwrap(PGConnection.class);
            while (!closedWithin(Duration.ZERO)) {
                tell();
                var told = notifications.getNotifications((int) poll.toMillis());
                if (told == null || told.length == 0) {
                    // Asks the server, so that a connection that is dead without knowing it is noticed.
                    statement.execute("");
                }
            }
        }
    }

    /** One follower's failure is not to be the others'. */
    private void tell() {
        for (var follower : followers) {
            try {
                follower.run();
            } catch (RuntimeException e) {
                LOG.error("a follower of the log failed", e);
            }
        }
    }

    private boolean closedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        if (thread == null) {
            return;
        }
        try {
            // The thread waits in a read of its connection; nothing but the connection's end wakes it.
            if (listening != null) {
                listening.abort(Runnable::run);
            }
            thread.join(POLL.multipliedBy(3));
        } catch (SQLException e) {
            LOG.debug("the connection was lost already", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
