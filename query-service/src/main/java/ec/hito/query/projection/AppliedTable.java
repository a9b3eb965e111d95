package ec.hito.query.projection;

import ec.hito.model.stored.RecordedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row that says what the other tables contain. Read in the same transaction as they are, it is exact. */
public final class AppliedTable {
    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    AppliedTable(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = JdbcClient.create(jdbcTemplate);
    }

    public Applied read() {
        return jdbc.sql("select position, recorded_at from applied")
                .query((row, _) -> applied(row))
                .optional()
                .orElse(Applied.NOTHING);
    }

    /**
     * As {@link #read}, as the first thing in a transaction: the snapshot that all that is read in it comes from. In one message to the
     * server; Spring's isolation level would cost three more for each read.
     */
    public Applied beginSnapshot() {
        return jdbcTemplate.execute((StatementCallback<Applied>) statement -> {
            // Two statements in one are not worth to be kept prepared: they would be prepared anew each time.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            statement.execute(
                    "set transaction isolation level repeatable read; select position, recorded_at from applied");
            statement.getMoreResults();
            try (var rows = statement.getResultSet()) {
                return rows.next() ? applied(rows) : Applied.NOTHING;
            }
        });
    }

    private static Applied applied(ResultSet row) throws SQLException {
        return new Applied(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    void store(RecordedEvent last, UUID epoch) {
        jdbc.sql("""
            insert into applied (position, epoch, recorded_at) values (:position, :epoch, :recordedAt)
            on conflict (only_row) do update
            set position = excluded.position, epoch = excluded.epoch, recorded_at = excluded.recorded_at
            where applied.position <= excluded.position
            """)
                .param("position", last.position())
                .param("epoch", epoch)
                .param("recordedAt", last.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear() {
        jdbc.sql("delete from applied").update();
    }
}
