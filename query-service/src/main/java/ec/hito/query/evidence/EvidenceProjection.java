package ec.hito.query.evidence;

import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.Sha256;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code evidence_cited} and {@code evidence_standing}. */
final class EvidenceProjection implements Projection {
    private static final BatchStatement<Row> CITE = new BatchStatement<>("""
        initiative_id uuid, act text, act_id uuid, place integer, upload_id uuid, sha256 text, media_type text,
        size bigint, position bigint
        """, """
            insert into evidence_cited (initiative_id, act, act_id, place, upload_id, sha256, media_type, size, position)
            select initiative_id, act, act_id, place, upload_id, sha256, media_type, size, position
            from batch
            on conflict do nothing
            """);

    private static final BatchStatement<Row> RELEASE = new BatchStatement<>("sha256 text, released_on date", """
        insert into evidence_standing (sha256, released_on)
        select sha256, released_on from batch
        on conflict (sha256) do update set released_on = excluded.released_on
        """);

    private static final BatchStatement<Row> WITHDRAW =
            new BatchStatement<>("sha256 text, withdrawn_on date, withdrawal_reason text", """
                insert into evidence_standing (sha256, withdrawn_on, withdrawal_reason)
                select sha256, withdrawn_on, withdrawal_reason from batch
                on conflict (sha256) do update
                    set withdrawn_on = excluded.withdrawn_on, withdrawal_reason = excluded.withdrawal_reason
                """);

    private final JdbcClient jdbc;

    EvidenceProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(CITE, RELEASE, WITHDRAW);
    }

    @Override
    public void apply(EvidenceEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case EvidenceReleased e ->
                stand(RELEASE, e.sha256(), rows, e.sha256().value(), e.effectiveOn());
            case EvidenceWithdrawn e ->
                stand(WITHDRAW, e.sha256(), rows, e.sha256().value(), e.effectiveOn(), e.reason());
        }
    }

    private static void stand(BatchStatement<Row> statement, Sha256 sha256, BatchRows rows, Object... values) {
        rows.merge(statement, sha256, () -> values, (_, later) -> later);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        var position = recorded.position();
        if (event instanceof ProgressRecorded e) {
            cite(e.initiativeId(), "progress", e.progressId(), e.evidence(), position, rows);
        } else if (event instanceof MilestoneAchieved e) {
            cite(e.initiativeId(), "progress", e.progressId(), e.evidence(), position, rows);
        } else if (event instanceof SituationReported e) {
            cite(e.initiativeId(), "situation-report", e.reportId(), e.evidence(), position, rows);
        }
    }

    private static void cite(
            InitiativeId initiative, String act, Object actId, List<Evidence> evidence, long position, BatchRows rows) {
        for (int place = 0; place < evidence.size(); place++) {
            switch (evidence.get(place)) {
                case Evidence.Link _ -> rows.add(CITE, initiative, act, actId, place, null, null, null, null, position);
                case Evidence.Upload upload ->
                    rows.add(
                            CITE,
                            initiative,
                            act,
                            actId,
                            place,
                            upload.uploadId(),
                            upload.sha256().value(),
                            upload.mediaType().mediaType(),
                            upload.size(),
                            position);
            }
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from evidence_cited").update();
        jdbc.sql("delete from evidence_standing").update();
    }
}
