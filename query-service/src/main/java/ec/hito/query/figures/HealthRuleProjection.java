package ec.hito.query.figures;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code health_rule}. */
final class HealthRuleProjection implements Projection {
    private static final BatchStatement<Row> ADOPT = new BatchStatement<>("""
        effective_on date, position bigint, delayed_after_days integer, behind_after_days integer,
        short_of_expected_percent integer
        """, """
            insert into health_rule (effective_on, position, delayed_after_days, behind_after_days, short_of_expected_percent)
            select effective_on, position, delayed_after_days, behind_after_days, short_of_expected_percent from batch
            on conflict do nothing
            """);

    private final JdbcClient jdbc;

    HealthRuleProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ADOPT);
    }

    @Override
    public void apply(PlanEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case HealthRuleAdopted e ->
                rows.add(
                        ADOPT,
                        e.effectiveOn(),
                        recorded.position(),
                        e.rule().delayedAfterDays(),
                        e.rule().delayedWhenBehindAfterDays(),
                        e.rule().shortOfExpectedPercent());
            case PlanAdopted _, PlanReformed _ -> {}
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from health_rule").update();
    }
}
