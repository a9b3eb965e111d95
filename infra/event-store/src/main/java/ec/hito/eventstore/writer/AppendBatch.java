package ec.hito.eventstore.writer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<Append> appends;

    AppendBatch(List<Append> appends) {
        this.appends = appends;
    }

    void bind(Connection connection, PreparedStatement call) throws SQLException {
        var arguments = new Arguments(connection.unwrap(PGConnection.class), call);
        arguments.integers(appends, append -> append.heads().size());
        arguments.integers(appends, append -> append.events().size());
        arguments.integers(appends, append -> append.claims().size());
        arguments.integers(appends, append -> append.request() == null ? 0 : 1);
        bindHeads(arguments, all(Append::heads));
        bindEvents(arguments, all(Append::events));
        bindClaims(arguments, all(Append::claims));
        bindRequests(arguments);
        bindReleases(arguments, all(Append::releases));
    }

    private <T> List<T> all(Function<Append, List<T>> parts) {
        var all = new ArrayList<T>();
        appends.forEach(append -> all.addAll(parts.apply(append)));
        return all;
    }

    private static void bindHeads(Arguments arguments, List<Append.Event> heads) throws SQLException {
        arguments.texts(heads, Append.Event::stream);
        arguments.longs(heads, Append.Event::sequence);
    }

    private static void bindEvents(Arguments arguments, List<Append.Event> events) throws SQLException {
        arguments.texts(events, Append.Event::id);
        arguments.texts(events, Append.Event::stream);
        arguments.longs(events, Append.Event::sequence);
        arguments.texts(events, event -> event.type().name());
        arguments.integers(events, event -> event.type().revision());
        arguments.texts(events, Append.Event::effectiveOn);
        arguments.texts(events, Append.Event::payload);
        arguments.texts(events, Append.Event::metadata);
    }

    private static void bindClaims(Arguments arguments, List<Append.Claimed> claims) throws SQLException {
        arguments.texts(claims, claimed -> claimed.claim().kind());
        arguments.texts(claims, claimed -> claimed.claim().key());
        arguments.texts(claims, Append.Claimed::stream);
    }

    private void bindReleases(Arguments arguments, List<Append.Released> releases) throws SQLException {
        arguments.integers(appends, append -> append.releases().size());
        arguments.texts(releases, Append.Released::kind);
        arguments.texts(releases, Append.Released::stream);
    }

    private void bindRequests(Arguments arguments) throws SQLException {
        record Kept(Remembered request, int events) {}
        var kept = new ArrayList<Kept>();
        int events = 0;
        for (var append : appends) {
            events += append.events().size();
            if (append.request() != null) {
                kept.add(new Kept(append.request(), events));
            }
        }
        arguments.texts(kept, it -> it.request().key().subject());
        arguments.texts(kept, it -> it.request().key().key());
        arguments.texts(kept, it -> it.request().key().requestHash());
        arguments.texts(kept, it -> it.request().answer());
        arguments.integers(kept, Kept::events);
    }

    /** The arguments of a call, one after the other. */
    private static final class Arguments {
        private final PGConnection connection;
        private final PreparedStatement call;
        private int index;

        Arguments(PGConnection connection, PreparedStatement call) {
            this.connection = connection;
            this.call = call;
        }

        <T> void texts(List<T> values, Function<T, String> text) throws SQLException {
            var texts = new String[values.size()];
            Arrays.setAll(texts, place -> text.apply(values.get(place)));
            array("text", texts);
        }

        <T> void integers(List<T> values, ToIntFunction<T> number) throws SQLException {
            var integers = new int[values.size()];
            Arrays.setAll(integers, place -> number.applyAsInt(values.get(place)));
            array("int4", integers);
        }

        <T> void longs(List<T> values, ToLongFunction<T> number) throws SQLException {
            var longs = new long[values.size()];
            Arrays.setAll(longs, place -> number.applyAsLong(values.get(place)));
            array("int8", longs);
        }

        /** Through the driver's own call: JDBC's takes no array of primitives. */
        private void array(String type, Object values) throws SQLException {
            call.setArray(++index, connection.createArrayOf(type, values));
        }
    }
}
