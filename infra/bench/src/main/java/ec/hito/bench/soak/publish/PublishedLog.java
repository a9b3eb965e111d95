package ec.hito.bench.soak.publish;

import ec.hito.bench.soak.publish.CommittedTopic.Arrived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what arrived from the events topic against the log. */
final class PublishedLog {
    private final Map<Long, Arrived> events = new LinkedHashMap<>();

    /** @param jdbc may read the log */
    PublishedLog(JdbcClient jdbc) {
        jdbc.sql("select position, stream_id, sequence, event_id::text from event_log.event order by position")
                .query((row, _) -> new Arrived(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)))
                .list()
                .forEach(event -> events.put(event.position(), event));
    }

    long head() {
        return events.size();
    }

    /** What is wrong with what arrived, in words; empty if nothing is. */
    List<String> violations(List<Arrived> arrived) {
        var violations = new ArrayList<String>();
        var missing = new HashMap<>(events);
        var reached = new HashMap<String, Long>();
        for (var event : arrived) {
            var logged = events.get(event.position());
            if (!event.equals(logged)) {
                violations.add("published %s where the log has %s".formatted(event, logged));
            } else if (missing.remove(event.position()) == null) {
                violations.add("published twice: %s".formatted(event));
            }
            var before = reached.put(event.stream(), event.sequence());
            if (event.sequence() != (before == null ? 0 : before + 1)) {
                violations.add("published out of order: %s after sequence %s".formatted(event, before));
            }
        }
        missing.values().forEach(event -> violations.add("not published: %s".formatted(event)));
        return violations;
    }
}
