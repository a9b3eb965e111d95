package ec.hito.local.demo;

import ec.hito.local.process.LaunchFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The clock that a simulated store goes by while it is filled. The store sees to it that it never goes back, and that no real store has one. */
final class SimulatedClock implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("America/Guayaquil");
    /** Between two acts that happen at the same time, so that each has an instant of its own. */
    private static final int STEP_SECONDS = 7;

    private final Connection connection;
    private LocalDateTime now;

    private SimulatedClock(Connection connection, LocalDateTime begin) {
        this.connection = connection;
        this.now = begin;
    }

    /** Marks the store as a simulated one, and says what time it is in it. */
    static SimulatedClock begin(String database, LocalDateTime begin) {
        var source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser("hito_owner");
        try {
            var clock = new SimulatedClock(source.getConnection(), begin);
            clock.execute("set synchronous_commit = off", null);
            clock.execute("insert into event_log.simulation (clock) values (?)", begin);
            return clock;
        } catch (SQLException failure) {
            throw unwilling(failure);
        }
    }

    /** Moves on to that time, or a little further if it is that late already. */
    void reach(LocalDateTime at) {
        var next = now.plusSeconds(STEP_SECONDS);
        now = at.isAfter(next) ? at : next;
        try {
            execute("update event_log.simulation set clock = ?", now);
        } catch (SQLException failure) {
            throw unwilling(failure);
        }
    }

    /** From here on the store goes by the machine's clock, for good. */
    void end() {
        try {
            execute("update event_log.simulation set clock = null", null);
        } catch (SQLException failure) {
            throw unwilling(failure);
        }
    }

    private void execute(String statement, @Nullable LocalDateTime time) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            if (time != null) {
                OffsetDateTime instant = time.atZone(ZONE).toOffsetDateTime();
                prepared.setObject(1, instant);
            }
            prepared.execute();
        }
    }

    private static LaunchFailure unwilling(SQLException failure) {
        return new LaunchFailure("The store does not let itself be simulated: " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw unwilling(failure);
        }
    }
}
