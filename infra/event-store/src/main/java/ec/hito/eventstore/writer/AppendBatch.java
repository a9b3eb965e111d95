package ec.hito.eventstore.writer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.postgresql.PGConnection;

/**
 * The appends of several callers as the arguments of {@code event_log.append}. Every array is of a type that the driver sends in binary:
 * ids and days travel as text and are cast by the function.
 */
final class AppendBatch {
    /** Something of one caller; callers are numbered from 1. */
    private record Of<T>(int caller, T it) {}

    private final List<Append> appends;

    AppendBatch(List<Append> appends) {
        this.appends = appends;
    }

    void bind(Connection connection, PreparedStatement call) throws SQLException {
        var arguments = new Arguments(connection, call);
        arguments.integers(appends, append -> append.events().size());
        bindEvents(arguments, ofAll(Append::events));
        bindClaims(arguments, ofAll(Append::claims));
        bindKeys(arguments, ofAll(append -> append.request() == null ? List.of() : List.of(append.request())));
    }

    private <T> List<Of<T>> ofAll(Function<Append, List<T>> parts) {
        var all = new ArrayList<Of<T>>();
        for (int caller = 1; caller <= appends.size(); caller++) {
            for (var part : parts.apply(appends.get(caller - 1))) {
                all.add(new Of<>(caller, part));
            }
        }
        return all;
    }

    private static void bindEvents(Arguments arguments, List<Of<Append.Event>> events) throws SQLException {
        arguments.integers(events, Of::caller);
        arguments.texts(events, event -> event.it().id().toString());
        arguments.texts(events, event -> event.it().stream());
        arguments.longs(events, event -> event.it().sequence());
        arguments.texts(events, event -> event.it().type().name());
        arguments.integers(events, event -> event.it().type().revision());
        arguments.texts(events, event -> event.it().effectiveOn());
        arguments.texts(events, event -> event.it().payload());
        arguments.texts(events, event -> event.it().metadata());
    }

    private static void bindClaims(Arguments arguments, List<Of<Append.Claimed>> claims) throws SQLException {
        arguments.integers(claims, Of::caller);
        arguments.texts(claims, claimed -> claimed.it().claim().kind());
        arguments.texts(claims, claimed -> claimed.it().claim().key());
        arguments.texts(claims, claimed -> claimed.it().stream());
    }

    private static void bindKeys(Arguments arguments, List<Of<Remembered>> requests) throws SQLException {
        arguments.integers(requests, Of::caller);
        arguments.texts(requests, request -> request.it().key().subject());
        arguments.texts(requests, request -> request.it().key().key());
        arguments.texts(requests, request -> request.it().key().requestHash());
        arguments.texts(requests, request -> request.it().answer());
    }

    /** The arguments of a call, one after the other. */
    private static final class Arguments {
        private final Connection connection;
        private final PreparedStatement call;
        private int index;

        Arguments(Connection connection, PreparedStatement call) {
            this.connection = connection;
            this.call = call;
        }

        <T> void texts(List<T> values, Function<T, String> text) throws SQLException {
            array("text", values.stream().map(text).toArray(String[]::new));
        }

        <T> void integers(List<T> values, ToIntFunction<T> number) throws SQLException {
            array("int4", values.stream().mapToInt(number).toArray());
        }

        <T> void longs(List<T> values, ToLongFunction<T> number) throws SQLException {
            array("int8", values.stream().mapToLong(number).toArray());
        }

        /** Through the driver's own call: JDBC's takes no array of primitives. */
        private void array(String type, Object values) throws SQLException {
            call.setArray(++index, connection.unwrap(PGConnection.class).createArrayOf(type, values));
        }
    }
}
