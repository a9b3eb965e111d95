package ec.hito.query.situation;

import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code situation_report}. */
final class SituationProjection implements Projection {
    private static final BatchStatement<Row> LIST = new BatchStatement<>("""
        report_id uuid, initiative_id uuid, period text, kind text, effective_on date, position bigint,
        recorded_at timestamptz
        """, """
            insert into situation_report (report_id, initiative_id, period, kind, effective_on, position, recorded_at)
            select report_id, initiative_id, period, kind, effective_on, position, recorded_at
            from batch
            on conflict do nothing
            """);

    private final JdbcClient jdbc;

    SituationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(LIST);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        if (event instanceof SituationReported report) {
            rows.add(
                    LIST,
                    report.reportId(),
                    report.initiativeId(),
                    report.period().toString(),
                    report.kind().code(),
                    report.effectiveOn(),
                    recorded.position(),
                    recorded.recordedAt());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from situation_report").update();
    }
}
