package ec.hito.eventstore.writer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The arguments of a call, one after the other. */
final class Arguments {
    private final PGConnection connection;
    private final PreparedStatement call;
    private int index;

    Arguments(Connection connection, PreparedStatement call) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.call = call;
    }

    <T> void texts(List<T> values, Function<T, @Nullable String> text) throws SQLException {
        var texts = new @Nullable String[values.size()];
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

    void number(long value) throws SQLException {
        call.setLong(++index, value);
    }

    /** Through the driver's own call: JDBC's takes no array of primitives. */
    private void array(String type, Object values) throws SQLException {
        call.setArray(++index, connection.createArrayOf(type, values));
    }
}
