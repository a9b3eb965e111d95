package ec.hito.query.projection;

import ec.hito.model.stored.RecordedEvent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row that says what the other tables contain. Read in the same transaction as they are, it is exact. */
public final class AppliedTable {
    private final JdbcClient jdbc;

    AppliedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Applied read() {
        return jdbc.sql("select position, recorded_at from applied")
                .query((row, _) -> new Applied(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(Applied.NOTHING);
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
