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

/** Keeps {@code plan}, {@code development_objective} and {@code management_objective}. */
final class PlanProjection implements Projection {
    private static final BatchStatement<Row> VERSION = new BatchStatement<>(
            "plan_id text, document jsonb, instrument text, effective_on date, position bigint", """
                insert into plan (plan_id, document, instrument, effective_on, position)
                select plan_id, document, instrument, effective_on, position from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> DEVELOPMENT_OBJECTIVE = new BatchStatement<>(
            "plan_id text, plan_position bigint, code text, ordinal integer, short_name text, text text", """
                insert into development_objective (plan_id, plan_position, code, ordinal, short_name, text)
                select plan_id, plan_position, code, ordinal, short_name, text from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> MANAGEMENT_OBJECTIVE = new BatchStatement<>(
            "plan_id text, plan_position bigint, code text, ordinal integer, development_objective text, text text",
            """
            insert into management_objective (plan_id, plan_position, code, ordinal, development_objective, text)
            select plan_id, plan_position, code, ordinal, development_objective, text from batch
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
        return List.of(VERSION, DEVELOPMENT_OBJECTIVE, MANAGEMENT_OBJECTIVE);
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
        var id = event.planId().value();
        rows.add(VERSION, id, json.writeValueAsString(plan), instrument, event.effectiveOn(), position);
        var ordinal = 0;
        for (var objective : plan.developmentObjectives()) {
            rows.add(
                    DEVELOPMENT_OBJECTIVE,
                    id,
                    position,
                    objective.code().value(),
                    ordinal++,
                    objective.shortName(),
                    objective.text());
        }
        ordinal = 0;
        for (var objective : plan.managementObjectives()) {
            rows.add(
                    MANAGEMENT_OBJECTIVE,
                    id,
                    position,
                    objective.code().value(),
                    ordinal++,
                    objective.developmentObjective().value(),
                    objective.text());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from plan").update();
        jdbc.sql("delete from development_objective").update();
        jdbc.sql("delete from management_objective").update();
    }
}
