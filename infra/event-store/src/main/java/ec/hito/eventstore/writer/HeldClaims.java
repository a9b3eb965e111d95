package ec.hito.eventstore.writer;

import ec.hito.model.stored.StreamId;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claims that are held, for those who look before they append. Only the append itself is sure. */
public final class HeldClaims {
    private final JdbcClient jdbc;

    public HeldClaims(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** All claims of a kind: which stream holds which key. */
    public Map<String, StreamId> ofKind(String kind) {
        return jdbc
                .sql("select key, stream_id from event_log.claim where kind = :kind")
                .param("kind", kind)
                .query((row, _) -> Map.entry(row.getString(1), new StreamId(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a key of that kind begins with {@code prefix}. */
    public boolean anyStartingWith(String kind, String prefix) {
        return jdbc.sql("""
            select exists (select from event_log.claim
                            where kind = :kind and key >= :prefix and starts_with(key, :prefix))
            """)
                .param("kind", kind)
                .param("prefix", prefix)
                .query(Boolean.class)
                .single();
    }

    /** The highest number that follows {@code prefix} in the keys of a kind; 0 where there is none. */
    public long highestNumber(String kind, String prefix) {
        return jdbc.sql("""
            select coalesce(max(substr(key, length(:prefix) + 1)::bigint), 0) from event_log.claim
             where kind = :kind and starts_with(key, :prefix)
            """)
                .param("kind", kind)
                .param("prefix", prefix)
                .query(Long.class)
                .single();
    }
}
