package ec.hito.bench.soak.files;

import ec.hito.bench.soak.round.LogChecks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the kept files against the log, by SQL of its own. Each of the queries counts what must not be. */
final class EvidenceChecks {
    /** Every upload that an event cites, and every file that was withdrawn. */
    private static final String OF_THE_LOG = """
        with cited as (
          select distinct (piece->>'uploadId')::uuid as upload_id, piece->>'sha256' as sha256, (piece->>'size')::bigint as size
            from event_log.event e, json_array_elements(e.payload->'evidence') piece
           where json_typeof(e.payload->'evidence') = 'array' and piece->>'kind' = 'upload'),
        withdrawn as (
          select substr(stream_id, length('evidence-') + 1) as sha256 from event_log.event where type = 'evidence.withdrawn'),
        kept as (
          select sha256, count(*) as pieces, sum(length(bytes)) as size, max(number) as last,
                 encode(sha256(string_agg(bytes, ''::bytea order by number)), 'hex') as hash
            from evidence.chunk group by sha256)
        """;

    private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();
    private static final Map<String, String> LEFTOVERS = new LinkedHashMap<>();

    static {
        VIOLATIONS.put("cited uploads that are not there as they are cited", """
            select count(*) from cited left join evidence.upload u using (upload_id) left join evidence.content c on c.sha256 = u.sha256
             where u.sha256 is distinct from cited.sha256 or c.size is distinct from cited.size
            """);
        VIOLATIONS.put("files whose bytes are not those of their hash", """
            select count(*) from evidence.content c left join kept using (sha256)
             where c.removed_at is null and (kept.hash is distinct from c.sha256 or kept.size <> c.size or kept.last + 1 <> kept.pieces)
            """);
        VIOLATIONS.put("files that were withdrawn and are there", """
            select count(*) from withdrawn join evidence.chunk using (sha256)
            """);
        VIOLATIONS.put("files that are gone and were not withdrawn", """
            select count(*) from evidence.content where removed_at is not null and sha256 not in (select sha256 from withdrawn)
            """);
        LEFTOVERS.put("uploads that no act cites and that are still there", """
            select count(*) from evidence.upload u join evidence.content c using (sha256)
             where c.removed_at is null and not exists (select from cited where cited.upload_id = u.upload_id)
            """);
        LEFTOVERS.put("files that no upload is of", """
            select count(*) from evidence.content c
             where removed_at is null and not exists (select from evidence.upload u where u.sha256 = c.sha256)
            """);
    }

    private final JdbcClient jdbc;

    EvidenceChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wrong with what is kept, in words; empty if nothing is. */
    List<String> violations(List<HandedIn.File> handedIn) {
        var violations = counted(VIOLATIONS);
        var lost = handedIn.stream().filter(file -> !stands(file)).count();
        if (lost > 0) {
            violations.add(lost + " uploads that were answered and are not there");
        }
        return violations;
    }

    private boolean stands(HandedIn.File file) {
        return jdbc.sql("select count(*) from evidence.upload where upload_id = :id::uuid and sha256 = :sha256")
                        .param("id", file.uploadId())
                        .param("sha256", file.sha256())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** What the upkeep should have deleted, in words. */
    List<String> leftovers() {
        return counted(LEFTOVERS);
    }

    private List<String> counted(Map<String, String> queries) {
        var withTheLog = new LinkedHashMap<String, String>();
        queries.forEach((what, query) -> withTheLog.put(what, OF_THE_LOG + query));
        return new ArrayList<>(LogChecks.counted(jdbc, withTheLog));
    }

    /** Makes all uploads older than the upkeep keeps what nobody cites. Nothing may be under way. */
    void letADayPass() {
        jdbc.sql("update evidence.upload set named_at = named_at - interval '25 hours'")
                .update();
    }

    long files() {
        return jdbc.sql("select count(*) from evidence.content where removed_at is null")
                .query(Long.class)
                .single();
    }
}
