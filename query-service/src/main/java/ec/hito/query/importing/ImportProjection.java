package ec.hito.query.importing;

import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.Projection;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code applied_import}. */
final class ImportProjection implements Projection {
    private final JdbcClient jdbc;

    ImportProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void apply(ImportEvent event, RecordedEvent recorded) {
        switch (event) {
            case ImportApplied e -> record(e, recorded);
        }
    }

    private void record(ImportApplied event, RecordedEvent recorded) {
        jdbc.sql("""
            insert into applied_import
                (import_id, kind, plan_id, file_sha256, rows, created, changed, effective_on, position, recorded_at)
            values (:importId, :kind, :planId, :sha256, :rows, :created, :changed, :effectiveOn, :position, :recordedAt)
            on conflict do nothing
            """)
                .param("importId", event.importId().value())
                .param("kind", event.kind())
                .param("planId", event.planId().value())
                .param("sha256", event.fileSha256())
                .param("rows", event.rows())
                .param("created", event.created())
                .param("changed", event.changed())
                .param("effectiveOn", event.effectiveOn())
                .param("position", recorded.position())
                .param("recordedAt", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from applied_import").update();
    }
}
