package ec.hito.query.plan;

import ec.hito.model.plan.Plan;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code plan}: a row for each version. */
final class PlanProjection implements Projection {
    private static final BatchStatement<Row> VERSION = new BatchStatement<>(
            "plan_id text, document jsonb, instrument text, effective_on date, position bigint", """
                insert into plan (plan_id, document, instrument, effective_on, position)
                select plan_id, document, instrument, effective_on, position from batch
                on conflict do nothing
                """);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(VERSION);
    }

    @Override
    public void apply(PlanEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case PlanAdopted e -> version(e, e.plan(), null, recorded.position(), rows);
            case PlanReformed e -> version(e, e.plan(), e.instrument(), recorded.position(), rows);
            case HealthRuleAdopted _ -> {}
        }
    }

    private void version(PlanEvent event, Plan plan, @Nullable String instrument, long position, BatchRows rows) {
        var document = json.writeValueAsString(plan);
        rows.add(VERSION, event.planId().value(), document, instrument, event.effectiveOn(), position);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from plan").update();
    }
}
