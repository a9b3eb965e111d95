package ec.hito.query.export;

import ec.hito.model.plan.Column;
import ec.hito.query.reading.Moment;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that the database hands over page by page: however many there are, few are held. */
final class StoredTable implements Table {
    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final String title;
    private final List<String> headers;
    private final String sql;

    /** @param sql names its columns by their headers; it may ask for the {@code :day} that the read is of */
    StoredTable(JdbcClient jdbc, String title, List<? extends Column> columns, String sql) {
        this.jdbc = jdbc;
        this.title = title;
        this.headers = columns.stream().map(Column::header).toList();
        this.sql = sql;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        jdbc.sql(sql).param("day", moment.asOf()).withFetchSize(PAGE).query(result -> {
            row.accept(cells(result));
        });
    }

    private @Nullable Object[] cells(ResultSet row) throws SQLException {
        var cells = new @Nullable Object[headers.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row.getObject(headers.get(i)));
        }
        return cells;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof Date day ? day.toLocalDate() : value;
    }
}
