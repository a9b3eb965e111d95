package ec.hito.bench.soak.service;

import ec.hito.bench.soak.service.Ledger.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the log against what clients were told, both ways: an act that was accepted stands, where it was said to, and nothing stands that
 * nobody was told of, so that no act that was repeated has a second effect and no refused one has any. What one act brought about is told
 * from the rest by its correlation and its instant, which events of one append alone share.
 */
final class AppendedActs {
    private record Last(Place place, long position) {}

    private final JdbcClient jdbc;

    AppendedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What does not match, in words; empty if all of it does. Only once every client has its answer. */
    List<String> violations(Map<Place, Long> told) {
        var violations = new ArrayList<String>();
        var untold = new HashMap<>(told);
        for (var last : lastEvents()) {
            var position = untold.remove(last.place());
            if (position == null) {
                violations.add("an act at %s that no client was told of".formatted(last));
            } else if (position != Ledger.ANYWHERE && position != last.position()) {
                violations.add("an act at %s that was said to be at position %d".formatted(last, position));
            }
        }
        untold.forEach((place, position) ->
                violations.add("no act at %s, which was said to be at position %d".formatted(place, position)));
        return violations;
    }

    private List<Last> lastEvents() {
        return jdbc.sql("""
            select distinct on (metadata->>'correlationId', recorded_at) stream_id, sequence, position from event_log.event
             order by metadata->>'correlationId', recorded_at, position desc
            """)
                .query((row, _) -> new Last(new Place(row.getString(1), row.getLong(2)), row.getLong(3)))
                .list();
    }
}
