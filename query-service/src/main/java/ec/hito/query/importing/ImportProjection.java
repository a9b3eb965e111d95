package ec.hito.query.importing;

import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code applied_import}. */
final class ImportProjection implements Projection {
    private static final BatchStatement<Row> RECORD = new BatchStatement<>("""
        import_id uuid, kind text, plan_id text, file_sha256 text, rows integer, created integer, changed integer,
        effective_on date, position bigint, recorded_at timestamptz
        """, """
            insert into applied_import
                (import_id, kind, plan_id, file_sha256, rows, created, changed, effective_on, position, recorded_at)
            select import_id, kind, plan_id, file_sha256, rows, created, changed, effective_on, position, recorded_at
            from batch
            on conflict do nothing
            """);

    private final JdbcClient jdbc;

    ImportProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(RECORD);
    }

    @Override
    public void apply(ImportEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case ImportApplied e ->
                rows.add(
                        RECORD,
                        e.importId(),
                        e.kind(),
                        e.planId().value(),
                        e.fileSha256(),
                        e.rows(),
                        e.created(),
                        e.changed(),
                        e.effectiveOn(),
                        recorded.position(),
                        recorded.recordedAt());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from applied_import").update();
    }
}
