package ec.hito.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that wait for their statement, in the order in which they came. */
final class Rows<R extends Row> {
    private final List<R> rows = new ArrayList<>();
    private final Map<Object, Integer> places = new HashMap<>();

    void add(R row) {
        rows.add(row);
    }

    R merge(Object key, R row, BinaryOperator<R> fold) {
        var place = places.putIfAbsent(key, rows.size());
        if (place == null) {
            rows.add(row);
            return row;
        }
        var folded = fold.apply(rows.get(place), row);
        rows.set(place, folded);
        return folded;
    }

    int size() {
        return rows.size();
    }

    void writeBy(BatchStatement<?> statement, JdbcClient jdbc) {
        if (!rows.isEmpty()) {
            statement.run(jdbc, rows);
            rows.clear();
            places.clear();
        }
    }
}
