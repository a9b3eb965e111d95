package ec.hito.eventstore.writer;

import ec.hito.eventstore.EventJson;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.StreamId;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessResourceFailureException;

/** Calls the log's append function: one call, one transaction, all of it or nothing. */
public final class LogAppender {
    private static final String APPEND = "select last_position from event_log.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STREAM_MOVED_ON = "23505";
    private static final String CLAIM_TAKEN = "HT001";

    private final DataSource source;
    private final ClaimPolicy policy;

    /** @param source connections that commit each statement by themselves */
    public LogAppender(DataSource source, ClaimPolicy policy) {
        this.source = source;
        this.policy = policy;
    }

    /** Returns the position of the last event, once all are durable. */
    long append(List<AppendedEvent> events) {
        try (var connection = connect();
                var call = connection.prepareStatement(APPEND)) {
            bindEvents(connection, call, events);
            bindClaims(connection, call, events);
            try (var result = call.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw translated(e, events);
        }
    }

    /** @throws DataAccessResourceFailureException if the database is away; nothing was appended then */
    private Connection connect() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection to append on", e);
        }
    }

    private static void bindEvents(Connection connection, PreparedStatement call, List<AppendedEvent> events)
            throws SQLException {
        var types = events.stream()
                .map(event -> EventCatalog.typeOf(event.event().getClass()))
                .toList();
        array(connection, call, 1, "uuid", events, AppendedEvent::id);
        array(connection, call, 2, "text", events, event -> event.stream().value());
        array(connection, call, 3, "bigint", events, AppendedEvent::sequence);
        array(connection, call, 4, "text", types, EventType::name);
        array(connection, call, 5, "integer", types, EventType::revision);
        array(
                connection,
                call,
                6,
                "date",
                events,
                event -> Date.valueOf(event.event().effectiveOn()));
        array(connection, call, 7, "text", events, event -> EventJson.write(event.event()));
        array(connection, call, 8, "text", events, event -> EventJson.write(event.metadata()));
    }

    private void bindClaims(Connection connection, PreparedStatement call, List<AppendedEvent> events)
            throws SQLException {
        record Claimed(Claim claim, StreamId stream) {}
        var claims = events.stream()
                .flatMap(event ->
                        policy.claimsOf(event.event()).stream().map(claim -> new Claimed(claim, event.stream())))
                .toList();
        array(connection, call, 9, "text", claims, claimed -> claimed.claim().kind());
        array(connection, call, 10, "text", claims, claimed -> claimed.claim().key());
        array(connection, call, 11, "text", claims, claimed -> claimed.stream().value());
    }

    private static <T> void array(
            Connection connection,
            PreparedStatement call,
            int index,
            String type,
            List<T> values,
            Function<T, Object> value)
            throws SQLException {
        call.setArray(
                index, connection.createArrayOf(type, values.stream().map(value).toArray()));
    }

    private static RuntimeException translated(SQLException e, List<AppendedEvent> events) {
        var first = events.getFirst();
        var message = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        if (CLAIM_TAKEN.equals(e.getSQLState()) && message != null) {
            return claimTaken(message, e);
        }
        if (STREAM_MOVED_ON.equals(e.getSQLState())) {
            return first.sequence() == 0
                    ? new AggregateStreamCreationException("the stream %s exists already".formatted(first.stream()), e)
                    : new ConcurrencyException("the stream %s has moved on".formatted(first.stream()), e);
        }
        return new EventStoreException("the events were not appended", e);
    }

    private static ClaimTaken claimTaken(ServerErrorMessage message, SQLException cause) {
        var claim = new Claim(String.valueOf(message.getConstraint()), String.valueOf(message.getDetail()));
        return new ClaimTaken(claim, new StreamId(String.valueOf(message.getHint())), cause);
    }
}
