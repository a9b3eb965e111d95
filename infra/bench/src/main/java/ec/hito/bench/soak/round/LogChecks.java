package ec.hito.bench.soak.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the log as it stands, by SQL of its own. Each of the queries counts what must not be, whoever appended. */
public final class LogChecks {
    private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();

    static {
        VIOLATIONS.put("positions that are missing", """
            select coalesce(max(position), 0) - count(*) from event_log.event
            """);
        VIOLATIONS.put("positions between the last event and the head", """
            select abs(head.position - (select coalesce(max(position), 0) from event_log.event)) from event_log.head
            """);
        VIOLATIONS.put("events recorded before the one that they follow", """
            select count(*) from (
              select recorded_at < lag(recorded_at) over (order by position) as fell from event_log.event) steps where fell
            """);
        VIOLATIONS.put("streams with a hole or a fall in their sequence", """
            select count(distinct stream_id) from (
              select stream_id, sequence, row_number() over (partition by stream_id order by position) - 1 as place
                from event_log.event) places where sequence <> place
            """);
        VIOLATIONS.put("events that stand twice", """
            select count(*) - count(distinct event_id) from event_log.event
            """);
        VIOLATIONS.put("claims of streams that do not exist", """
            select count(*) from event_log.claim c
             where not exists (select from event_log.event e where e.stream_id = c.stream_id)
            """);
        VIOLATIONS.put("remembered requests whose event does not stand", """
            select count(*) from event_log.idempotency i
             where i.position > 0 and not exists (select from event_log.event e where e.position = i.position)
            """);
    }

    private final JdbcClient jdbc;

    /** @param jdbc may read the log */
    public LogChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wrong with the log, in words; empty if nothing is. */
    public List<String> violations() {
        return counted(jdbc, VIOLATIONS);
    }

    /** In words, what each of the queries counts, where that is not nothing. */
    public static List<String> counted(JdbcClient jdbc, Map<String, String> queries) {
        var violations = new ArrayList<String>();
        queries.forEach((what, query) -> {
            var count = jdbc.sql(query).query(Long.class).single();
            if (count != 0) {
                violations.add(count + " " + what);
            }
        });
        return violations;
    }

    /** How many events stand. */
    public long events() {
        return jdbc.sql("select count(*) from event_log.event")
                .query(Long.class)
                .single();
    }
}
