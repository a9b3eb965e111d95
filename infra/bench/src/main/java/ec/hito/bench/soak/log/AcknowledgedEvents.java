package ec.hito.bench.soak.log;

import ec.hito.bench.soak.log.Acknowledgements.Acknowledged;
import ec.hito.bench.soak.round.LogChecks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what the appenders were told stands, and whether each name that they claimed stands once. */
final class AcknowledgedEvents {
    private static final Map<String, String> VIOLATIONS = Map.of("registered names that are not claimed once", """
        select count(*) from (
          select e.payload->>'name' from event_log.event e where e.type = 'secretariat.registered'
           group by 1 having count(*) <> 1) names
        """);

    private record Place(String stream, long sequence) {}

    private final JdbcClient jdbc;

    AcknowledgedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wrong, in words; empty if nothing is. */
    List<String> violations(List<Acknowledged> acknowledged) {
        var violations = new ArrayList<>(LogChecks.counted(jdbc, VIOLATIONS));
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
        var places = new HashMap<UUID, Place>();
        jdbc.sql("select event_id, stream_id, sequence from event_log.event").query(row -> {
            places.put(row.getObject(1, UUID.class), new Place(row.getString(2), row.getLong(3)));
        });
        return places;
    }
}
