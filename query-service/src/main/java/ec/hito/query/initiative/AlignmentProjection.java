package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.InvolvementEvent;
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
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps {@code alignment}. An objective keeps the place that its first alignment gave it, and the policies ever named for it, until the
 * initiative ceases to serve it; if it comes to serve it again, that is an alignment like a first one.
 */
final class AlignmentProjection implements Projection {
    private static final BatchStatement<Alignment> CEASE = new BatchStatement<>(Alignment.COLUMNS, """
        delete from alignment a using batch b
        where b.ceased and a.initiative_id = b.initiative_id and a.management_objective = b.management_objective
        """);

    private static final BatchStatement<Alignment> ALIGN = new BatchStatement<>(Alignment.COLUMNS, """
        insert into alignment as standing (initiative_id, management_objective, policies, position)
        select initiative_id, management_objective, policies, position from batch where stands
        on conflict (initiative_id, management_objective) do update
        set policies = standing.policies || array(
                select named from unnest(excluded.policies) with ordinality as added (named, place)
                where named <> all (standing.policies) order by place)
        """);

    private record Served(InitiativeId initiative, ManagementObjectiveCode objective) {}

    /**
     * What a batch says of an objective.
     *
     * @param ceased whether what stood before the batch, or earlier in it, is gone
     * @param stands whether the rest is an alignment that stands at the batch's end
     */
    private record Alignment(Served served, List<PolicyId> policies, long position, boolean ceased, boolean stands)
            implements Row {
        static final String COLUMNS = """
            initiative_id uuid, management_objective text, policies texts, position bigint, ceased boolean, stands boolean
            """;

        @Override
        public Object[] values() {
            var codes = policies.stream().map(PolicyId::value).toList();
            return new Object[] {served.initiative, served.objective.value(), codes, position, ceased, stands};
        }

        Alignment and(Alignment next) {
            if (!next.stands) {
                return next;
            }
            if (!stands) {
                return new Alignment(served, next.policies, next.position, true, true);
            }
            var named = new LinkedHashSet<>(policies);
            named.addAll(next.policies);
            return new Alignment(served, List.copyOf(named), position, ceased, true);
        }
    }

    private final JdbcClient jdbc;

    AlignmentProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(CEASE, ALIGN);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case InitiativeAligned e -> put(e, e.managementObjective(), e.policies(), true, recorded.position(), rows);
            case InitiativeUnaligned e -> put(e, e.managementObjective(), List.of(), false, recorded.position(), rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    ArticulationRevoked _,
                    ArticulationWithdrawn _,
                    SituationReported _ -> {}
        }
    }

    /** The same row goes to both statements: one takes away, the other puts what stands. */
    private static void put(
            InitiativeEvent event,
            ManagementObjectiveCode objective,
            List<PolicyId> policies,
            boolean stands,
            long position,
            BatchRows rows) {
        var served = new Served(event.initiativeId(), objective);
        var row = new Alignment(served, policies, position, !stands, stands);
        var whole = rows.merge(CEASE, served, row, Alignment::and);
        rows.merge(ALIGN, served, whole, (_, later) -> later);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from alignment").update();
    }
}
