package ec.hito.query.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the {@code total_} tables say, whatever numbers cells have there. */
public final class ReadableTotals {
    private final JdbcClient jdbc;
    private final Map<Integer, Cell> cells;

    private ReadableTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.cells = new Numbers(jdbc)
                .cells().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** By table. */
    public static Map<String, List<String>> of(JdbcClient jdbc) {
        var totals = new ReadableTotals(jdbc);
        return Map.of(
                "total_change", totals.rows("select position::text, changes from total_change"),
                "total_block", totals.rows("select level || '/' || block, changes from total_block"));
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query((row, _) -> changes(row.getString(1), row.getBytes(2))).list().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private List<String> changes(String of, byte[] bytes) {
        var changes = new ArrayList<String>();
        var decoding = new Decoding(bytes);
        while (decoding.next()) {
            var cell = cells.get(Amounts.cell(decoding.key()));
            var measure = Amounts.measure(decoding.key());
            changes.add("%s: %d %s %d %d".formatted(of, decoding.day(), cell, measure, decoding.amount()));
        }
        return changes;
    }
}
