package ec.hito.query.projection;

import ec.hito.model.stored.LoggedEvent;
import ec.hito.query.generation.Generations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row that says what the other tables contain. Read in the same transaction as they are, it is exact. */
public final class AppliedTable {
    /** The second statement is parsed after the first has run, so its tables are those of the generation in force. */
    private static final String READ = Generations.ENTER + """
        ; select g.generation, a.position, a.epoch, a.recorded_at, a.mended, p.parked, p.parked_from
        from following.in_force g left join applied a on true
        cross join (select count(*) as parked, min(position) as parked_from from parked_stream) p\
        """;

    private static final String BEGIN_SNAPSHOT = "set transaction isolation level repeatable read; " + READ;

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    AppliedTable(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = JdbcClient.create(jdbcTemplate);
    }

    /** Of the generation in force, which from then on is that of the transaction. */
    public Applied read() {
        return last(READ, 2);
    }

    /** Of the generation that the transaction has entered, in force or not; 0 before its first event. */
    public long position() {
        return jdbc.sql("select coalesce(max(position), 0) from applied")
                .query(Long.class)
                .single();
    }

    /**
     * As {@link #read}, as the first thing in a transaction: the snapshot that all that is read in it comes from. In one message to the
     * server; Spring's isolation level would cost three more for each read.
     */
    public Applied beginSnapshot() {
        return last(BEGIN_SNAPSHOT, 3);
    }

    private Applied last(String statements, int count) {
        return Objects.requireNonNull(jdbcTemplate.execute((StatementCallback<Applied>) statement -> {
            // Several statements in one are not worth to be kept prepared: they would be prepared anew each time.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            statement.execute(statements);
            for (int result = 1; result < count; result++) {
                statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return applied(rows);
            }
        }));
    }

    private static Applied applied(ResultSet row) throws SQLException {
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class);
        return new Applied(
                row.getInt("generation"),
                row.getLong("position"),
                row.getObject("epoch", UUID.class),
                recordedAt == null ? null : recordedAt.toInstant(),
                row.getLong("parked"),
                row.getLong("parked") == 0 ? Long.MAX_VALUE : row.getLong("parked_from"),
                row.getInt("mended"));
    }

    /** Says that the other tables were changed while the position stayed. */
    public void mended() {
        jdbc.sql("update applied set mended = mended + 1").update();
    }

    void store(LoggedEvent last, UUID epoch) {
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
