package ec.hito.eventstore.writer;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The idempotency keys of the last 24 hours, for those who look before they append. Only the append itself is sure. */
public final class UsedKeys {
    private final JdbcClient jdbc;

    public UsedKeys(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** What the first request under the key was answered with, if there was one. */
    public Optional<FirstAnswer> find(IdempotencyKey key) {
        return jdbc.sql("""
            select request_hash, answer, position from event_log.idempotency
             where subject = :subject and key = :key and recorded_at > clock_timestamp() - interval '24 hours'
            """)
                .param("subject", key.subject())
                .param("key", key.key())
                .query((row, _) -> new FirstAnswer(row.getString(1), row.getString(2), row.getLong(3)))
                .optional();
    }

    /** Forgets those of more than 24 hours ago, and says how many; they mean nothing any more and only take room. */
    public long forgetOld() {
        return jdbc.sql("select event_log.forget_old_keys()").query(Long.class).single();
    }
}
