package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code alignment}. An objective keeps the place that its first alignment gave it, and the policies ever named for it. */
final class AlignmentProjection implements Projection {
    private static final BatchStatement<Alignment> ALIGN = new BatchStatement<>("""
        initiative_id uuid, management_objective text, policies texts, effective_on date, position bigint
        """, """
            insert into alignment as standing (initiative_id, management_objective, policies, effective_on, position)
            select initiative_id, management_objective, policies, effective_on, position from batch
            on conflict (initiative_id, management_objective) do update
            set policies = standing.policies || array(
                    select named from unnest(excluded.policies) with ordinality as added (named, place)
                    where named <> all (standing.policies) order by place),
                effective_on = least(standing.effective_on, excluded.effective_on)
            """);

    private record Served(InitiativeId initiative, ManagementObjectiveCode objective) {}

    private record Alignment(Served served, List<PolicyId> policies, LocalDate effectiveOn, long position)
            implements Row {
        @Override
        public Object[] values() {
            var codes = policies.stream().map(PolicyId::value).toList();
            return new Object[] {served.initiative, served.objective.value(), codes, effectiveOn, position};
        }

        Alignment and(Alignment next) {
            var named = new LinkedHashSet<>(policies);
            named.addAll(next.policies);
            var first = next.effectiveOn.isBefore(effectiveOn) ? next.effectiveOn : effectiveOn;
            return new Alignment(served, List.copyOf(named), first, position);
        }
    }

    private final JdbcClient jdbc;

    AlignmentProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ALIGN);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case InitiativeAligned e -> align(e, recorded.position(), rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    SituationReported _ -> {}
        }
    }

    private static void align(InitiativeAligned event, long position, BatchRows rows) {
        var served = new Served(event.initiativeId(), event.managementObjective());
        var alignment = new Alignment(served, event.policies(), event.effectiveOn(), position);
        rows.merge(ALIGN, served, alignment, Alignment::and);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from alignment").update();
    }
}
