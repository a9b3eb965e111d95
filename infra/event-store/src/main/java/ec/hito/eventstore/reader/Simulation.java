package ec.hito.eventstore.reader;

import ec.hito.eventstore.EventLogSchema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether everything in the log is simulated, as the log says of itself. A log can become a simulated one only while it is empty; so it is
 * asked for as long as that may change, and what it answers then is kept.
 */
public final class Simulation {
    /** @param clock what time it is in the simulation; nothing in a real log, and once the simulation has ended */
    private record Answer(boolean begun, boolean simulated, Optional<Instant> clock) {
        static final Answer UNKNOWN = new Answer(false, false, Optional.empty());

        boolean isFinal() {
            return simulated ? clock.isEmpty() : begun;
        }
    }

    private final JdbcClient jdbc;
    private volatile Answer newest = Answer.UNKNOWN;

    /** @param schema only shows that the tables stand */
    public Simulation(DataSource source, EventLogSchema schema) {
        this.jdbc = JdbcClient.create(source);
    }

    /** Whether nothing in the log ever happened. */
    public boolean isOn() {
        return newest.simulated() || asked().simulated();
    }

    /** What time it is in a simulation that is being filled; empty in any other log, where the time is the machine's. */
    public Optional<Instant> clock() {
        return asked().clock();
    }

    private Answer asked() {
        var known = newest;
        if (!known.isFinal()) {
            known = ask();
            newest = known;
        }
        return known;
    }

    private Answer ask() {
        return jdbc.sql("""
            select head.position > 0, simulation.only_row is not null, simulation.clock
              from event_log.head left join event_log.simulation on true
            """)
                .query((row, _) -> new Answer(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        Optional.ofNullable(row.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }
}
