package ec.hito.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement that runs once for all rows that a batch has for it. */
public final class BatchStatement<R extends Row> {
    private final List<ColumnType> types;
    private final String ofMany;
    private final String ofOne;

    /**
     * @param columns name and type of each, separated by commas
     * @param sql finds the rows in {@code batch}, with those columns
     */
    public BatchStatement(String columns, String sql) {
        var declared = Stream.of(columns.split(","))
                .map(column -> column.strip().split(" "))
                .toList();
        var names = declared.stream().map(column -> column[0]).toList();
        this.types = declared.stream()
                .map(column -> ColumnType.valueOf(column[1].toUpperCase(Locale.ROOT)))
                .toList();
        var arrays = listed(column -> types.get(column).parameter() + "[]");
        this.ofMany = "with batch as (select %s from unnest(%s) as sent (%s)) %s"
                .formatted(
                        listed(column -> types.get(column).received(names.get(column), names.get(column))),
                        arrays,
                        String.join(", ", names),
                        sql);
        this.ofOne = "with batch as (select %s) %s"
                .formatted(
                        listed(column ->
                                types.get(column).received(types.get(column).parameter(), names.get(column))),
                        sql);
    }

    private String listed(IntFunction<String> column) {
        return IntStream.range(0, types.size()).mapToObj(column).collect(Collectors.joining(", "));
    }

    void run(JdbcClient jdbc, List<? extends Row> rows) {
        if (rows.size() == 1) {
            runForOne(jdbc, rows.getFirst());
        } else {
            runForMany(jdbc, rows);
        }
    }

    /** The usual case of an event as it happens. An array of one would be planned anew each time, which costs more than the statement. */
    private void runForOne(JdbcClient jdbc, Row row) {
        var values = new ArrayList<@Nullable Object>();
        for (var value : row.values()) {
            values.add(types.get(values.size()).sent(value));
        }
        jdbc.sql(ofOne).params(values).update();
    }

    private void runForMany(JdbcClient jdbc, List<? extends Row> rows) {
        var columns = types.stream().map(type -> type.column(rows.size())).toList();
        for (int i = 0; i < rows.size(); i++) {
            var values = rows.get(i).values();
            for (int column = 0; column < values.length; column++) {
                columns.get(column)[i] = types.get(column).sent(values[column]);
            }
        }
        jdbc.sql(ofMany).params(columns).update();
    }
}
