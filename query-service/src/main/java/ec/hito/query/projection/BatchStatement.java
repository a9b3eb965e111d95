package ec.hito.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement that runs once for all rows that a batch has for it. */
public final class BatchStatement<R extends Row> {
    private final String sql;
    private final List<ColumnType> types;

    /**
     * @param columns name and type of each, separated by commas
     * @param sql finds the rows in {@code batch}, with those columns
     */
    public BatchStatement(String columns, String sql) {
        var declared = Stream.of(columns.split(","))
                .map(column -> column.strip().split(" "))
                .toList();
        this.types = declared.stream()
                .map(column -> ColumnType.valueOf(column[1].toUpperCase(Locale.ROOT)))
                .toList();
        var names = declared.stream().map(column -> column[0]).toList();
        var received = new ArrayList<String>();
        for (int i = 0; i < types.size(); i++) {
            received.add(types.get(i).received(names.get(i)));
        }
        this.sql = "with batch as (select %s from unnest(%s) as sent (%s)) %s"
                .formatted(
                        String.join(", ", received),
                        types.stream().map(ColumnType::parameter).collect(Collectors.joining(", ")),
                        String.join(", ", names),
                        sql);
    }

    void run(JdbcClient jdbc, List<? extends Row> rows) {
        var columns = types.stream().map(type -> type.column(rows.size())).toList();
        for (int i = 0; i < rows.size(); i++) {
            var values = rows.get(i).values();
            for (int column = 0; column < values.length; column++) {
                columns.get(column)[i] = types.get(column).sent(values[column]);
            }
        }
        jdbc.sql(sql).params(columns).update();
    }
}
