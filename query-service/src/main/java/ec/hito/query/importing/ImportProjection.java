package ec.hito.query.importing;

import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.ImportUndone;
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

    private static final BatchStatement<Row> UNDO =
            new BatchStatement<>("import_id uuid, undone_on date, undone_at timestamptz", """
                update applied_import i set undone_on = b.undone_on, undone_at = b.undone_at
                from batch b where i.import_id = b.import_id
                """);

    private final JdbcClient jdbc;

    ImportProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(RECORD, UNDO);
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
            case ImportUndone e -> rows.add(UNDO, e.importId(), e.effectiveOn(), recorded.recordedAt());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from applied_import").update();
    }
}
