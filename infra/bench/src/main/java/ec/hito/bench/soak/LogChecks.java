package ec.hito.bench.soak;

import ec.hito.bench.harness.Database;
import ec.hito.bench.soak.Acknowledgements.Acknowledged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the log as it stands, by SQL of its own. Each of the queries counts what must not be. */
final class LogChecks {
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
        VIOLATIONS.put("registered names that are not claimed once", """
            select count(*) from (
              select e.payload->>'name' from event_log.event e where e.type = 'secretariat.registered'
               group by 1 having count(*) <> 1) names
            """);
    }

    private record Place(String stream, long sequence) {}

    private final JdbcClient jdbc;

    LogChecks(Database database) {
        this.jdbc = database.owner();
    }

    /** What is wrong with the log, in words; empty if nothing is. */
    List<String> violations(List<Acknowledged> acknowledged) {
        var violations = new ArrayList<String>();
        VIOLATIONS.forEach((what, query) -> {
            var count = jdbc.sql(query).query(Long.class).single();
            if (count != 0) {
                violations.add(count + " " + what);
            }
        });
        var places = places();
        var lost = acknowledged.stream()
                .filter(it -> !new Place(it.stream(), it.sequence()).equals(places.get(it.id())))
                .count();
        if (lost > 0) {
            violations.add(lost + " acknowledged events that do not stand where they were said to");
        }
        return violations;
    }

    private Map<UUID, Place> places() {
        var places = new LinkedHashMap<UUID, Place>();
        jdbc.sql("select event_id, stream_id, sequence from event_log.event").query(row -> {
            places.put(row.getObject(1, UUID.class), new Place(row.getString(2), row.getLong(3)));
        });
        return places;
    }

    /** How many events stand. */
    long events() {
        return jdbc.sql("select count(*) from event_log.event")
                .query(Long.class)
                .single();
    }
}
