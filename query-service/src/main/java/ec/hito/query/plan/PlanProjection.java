package ec.hito.query.plan;

import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code plan}, {@code development_objective} and {@code management_objective}. */
final class PlanProjection implements Projection {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void apply(PlanEvent event, RecordedEvent recorded) {
        switch (event) {
            case PlanAdopted e -> adopt(e, recorded.position());
        }
    }

    private void adopt(PlanAdopted event, long position) {
        var stored = jdbc.sql("""
            insert into plan (plan_id, document, effective_on, position)
            values (:planId, :document::jsonb, :effectiveOn, :position)
            on conflict do nothing
            """)
                .param("planId", event.planId().value())
                .param("document", json.writeValueAsString(event.plan()))
                .param("effectiveOn", event.effectiveOn())
                .param("position", position)
                .update();
        if (stored > 0) {
            developmentObjectives(event.planId(), event.plan());
            managementObjectives(event.planId(), event.plan());
        }
    }

    private void developmentObjectives(PlanId id, Plan plan) {
        var ordinal = 0;
        for (var objective : plan.developmentObjectives()) {
            jdbc.sql("""
                insert into development_objective (plan_id, code, ordinal, short_name, text)
                values (:planId, :code, :ordinal, :shortName, :text)
                """)
                    .param("planId", id.value())
                    .param("code", objective.code().value())
                    .param("ordinal", ordinal++)
                    .param("shortName", objective.shortName())
                    .param("text", objective.text())
                    .update();
        }
    }

    private void managementObjectives(PlanId id, Plan plan) {
        var ordinal = 0;
        for (var objective : plan.managementObjectives()) {
            jdbc.sql("""
                insert into management_objective (plan_id, code, ordinal, development_objective, text)
                values (:planId, :code, :ordinal, :developmentObjective, :text)
                """)
                    .param("planId", id.value())
                    .param("code", objective.code().value())
                    .param("ordinal", ordinal++)
                    .param(
                            "developmentObjective",
                            objective.developmentObjective().value())
                    .param("text", objective.text())
                    .update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from plan").update();
        jdbc.sql("delete from development_objective").update();
        jdbc.sql("delete from management_objective").update();
    }
}
