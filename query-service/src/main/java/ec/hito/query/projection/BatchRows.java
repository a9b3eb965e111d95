package ec.hito.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a batch has for the statements of one projection. They run at the end of the batch, each once, in the order in which the projection
 * names them; those without rows do not run. Where one has many rows sooner, it runs at once, after those named before it: memory stays
 * bounded, and the rows that a statement changes have been added by then.
 */
public final class BatchRows {
    /** So many that the cost of a statement no longer shows, and few enough to be held: some 10 MB. */
    private static final int MANY = 50_000;

    private final JdbcClient jdbc;
    private final Map<BatchStatement<?>, Rows<?>> pending = new LinkedHashMap<>();

    BatchRows(JdbcClient jdbc, List<BatchStatement<?>> statements) {
        this.jdbc = jdbc;
        statements.forEach(statement -> pending.put(statement, new Rows<>()));
    }

    /** One more row. */
    public void add(BatchStatement<Row> statement, @Nullable Object... values) {
        rows(statement).add(() -> values);
        writeIfMany(statement);
    }

    /**
     * A row of which the statement must see one for each key.
     *
     * @param fold makes one of the row that is there and this later one
     * @return what stands for the key now
     */
    public <R extends Row> R merge(BatchStatement<R> statement, Object key, R row, BinaryOperator<R> fold) {
        var standing = rows(statement).merge(key, row, fold);
        writeIfMany(statement);
        return standing;
    }

    @SuppressWarnings("unchecked") // rows of a statement are put here by the statement's own type only
    private <R extends Row> Rows<R> rows(BatchStatement<R> statement) {
        return (Rows<R>)
                Objects.requireNonNull(pending.get(statement), "a statement that the projection does not name");
    }

    private void writeIfMany(BatchStatement<?> statement) {
        if (rows(statement).size() >= MANY) {
            writeUpTo(statement);
        }
    }

    private void writeUpTo(BatchStatement<?> last) {
        for (var statement : pending.entrySet()) {
            statement.getValue().writeBy(statement.getKey(), jdbc);
            if (statement.getKey() == last) {
                return;
            }
        }
    }

    void write() {
        pending.forEach((statement, rows) -> rows.writeBy(statement, jdbc));
    }
}
