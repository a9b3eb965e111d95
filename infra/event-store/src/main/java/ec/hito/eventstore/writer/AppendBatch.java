package ec.hito.eventstore.writer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        var arguments = new Arguments(connection, call);
        arguments.integers(appends, append -> append.heads().size());
        arguments.integers(appends, append -> append.events().size());
        arguments.integers(appends, append -> append.claims().size());
        arguments.integers(appends, append -> append.request() == null ? 0 : 1);
        bindHeads(arguments, all(Append::heads));
        bindEvents(arguments, all(Append::events));
        bindClaims(arguments, all(Append::claims));
        bindRequests(arguments);
        arguments.integers(appends, append -> append.releases().size());
        bindReleases(arguments, all(Append::releases));
    }

    private <T> List<T> all(Function<Append, List<T>> parts) {
        var all = new ArrayList<T>();
        appends.forEach(append -> all.addAll(parts.apply(append)));
        return all;
    }

    static void bindHeads(Arguments arguments, List<Append.Event> heads) throws SQLException {
        arguments.texts(heads, Append.Event::stream);
        arguments.longs(heads, Append.Event::sequence);
    }

    static void bindEvents(Arguments arguments, List<Append.Event> events) throws SQLException {
        arguments.texts(events, Append.Event::id);
        arguments.texts(events, Append.Event::stream);
        arguments.longs(events, Append.Event::sequence);
        arguments.texts(events, event -> event.type().name());
        arguments.integers(events, event -> event.type().revision());
        arguments.texts(events, Append.Event::effectiveOn);
        arguments.texts(events, Append.Event::payload);
        arguments.texts(events, Append.Event::metadata);
    }

    static void bindClaims(Arguments arguments, List<Append.Claimed> claims) throws SQLException {
        arguments.texts(claims, claimed -> claimed.claim().kind());
        arguments.texts(claims, claimed -> claimed.claim().key());
        arguments.texts(claims, Append.Claimed::stream);
    }

    static void bindReleases(Arguments arguments, List<Append.Released> releases) throws SQLException {
        arguments.texts(releases, released -> released.release().kind());
        arguments.texts(releases, Append.Released::stream);
        arguments.texts(releases, released -> released.release().key());
    }

    static void bindKeys(Arguments arguments, List<Remembered> requests) throws SQLException {
        arguments.texts(requests, request -> request.key().subject());
        arguments.texts(requests, request -> request.key().key());
        arguments.texts(requests, request -> request.key().requestHash());
        arguments.texts(requests, Remembered::answer);
    }

    private void bindRequests(Arguments arguments) throws SQLException {
        var requests = new ArrayList<Remembered>();
        var offsets = new ArrayList<Integer>();
        int events = 0;
        for (var append : appends) {
            events += append.events().size();
            if (append.request() != null) {
                requests.add(append.request());
                offsets.add(events);
            }
        }
        bindKeys(arguments, requests);
        arguments.integers(offsets, Integer::intValue);
    }
}
