package ec.hito.bench.soak.files;

import ec.hito.bench.soak.round.LogChecks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether every import is whole: what one append brought about is what its last event says that it did. */
final class ImportChecks {
    private static final String APPENDS = """
        with append as (
          select metadata->>'correlationId' as correlation, recorded_at,
                 count(*) filter (where type = 'initiative.registered') as registered,
                 count(*) filter (where type = 'initiative.registration-revoked') as revoked,
                 count(distinct stream_id) filter (where type = 'initiative.milestone-planned') as touched,
                 count(*) filter (where type = 'initiative.milestone-planned') as planned,
                 count(*) filter (where type = 'initiative.milestone-revoked') as unplanned,
                 max(payload::text) filter (where type = 'import.applied')::json as applied,
                 bool_or(type = 'import.undone') as undone,
                 bool_or(type like 'initiative.%' and payload->'importedFrom' is not null) as imported
            from event_log.event group by 1, 2)
        """;

    private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();

    static {
        VIOLATIONS.put("imports that are not whole", """
            select count(*) from append
             where applied is not null
               and (registered <> (applied->>'created')::int
                 or applied->>'kind' = 'milestones' and (planned = 0 or touched <> (applied->>'changed')::int)
                 or applied->>'kind' = 'matrix' and registered = 0)
            """);
        VIOLATIONS.put("imported initiatives without their import", """
            select count(*) from append where imported and applied is null
            """);
        VIOLATIONS.put("undone imports that are not wholly undone", """
            select count(*) from append undo join append import on import.correlation = undo.correlation and import.applied is not null
             where undo.undone
               and (undo.revoked <> import.registered or undo.unplanned <> import.planned)
            """);
        VIOLATIONS.put("initiatives revoked or milestones taken back without their undoing", """
            select count(*) from append where revoked + unplanned > 0 and undone is not true
            """);
        VIOLATIONS.put("rows of the matrix that two initiatives hold", """
            select count(*) from (
              select e.payload->'importedFrom'->>'initiativeKey' from event_log.event e
               where e.type = 'initiative.registered' and e.payload->'importedFrom' is not null
                 and not exists (select from event_log.event r
                                  where r.stream_id = e.stream_id and r.type = 'initiative.registration-revoked')
               group by 1 having count(*) > 1) held
            """);
    }

    private final JdbcClient jdbc;

    ImportChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wrong, in words; empty if nothing is. */
    List<String> violations() {
        var queries = new LinkedHashMap<String, String>();
        VIOLATIONS.forEach((what, query) -> queries.put(what, APPENDS + query));
        return LogChecks.counted(jdbc, queries);
    }

    long imports() {
        return jdbc.sql("select count(*) from event_log.event where type = 'import.applied'")
                .query(Long.class)
                .single();
    }
}
