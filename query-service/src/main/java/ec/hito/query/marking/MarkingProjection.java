package ec.hito.query.marking;

import static ec.hito.query.marking.Marked.ALL;

import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.TerritoryEvent;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;

/** Marks what the events of a batch change, each key once. */
final class MarkingProjection implements Projection {
    static final String PLAN = "plan";
    static final String HEALTH_RULE = "health-rule";

    private static final BatchStatement<Row> MARK =
            new BatchStatement<>("topic text, key text", """
                insert into following.dirty_state (topic, key) select topic, key from batch
                """ + StateMarks.OF_THE_GENERATION_IN_FORCE);

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(MARK);
    }

    @Override
    public void apply(PlanEvent event, RecordedEvent recorded, BatchRows rows) {
        mark(Marked.CATALOGUE, PLAN, rows);
        mark(Marked.MANAGEMENT_OBJECTIVE, ALL, rows);
        switch (event) {
            case HealthRuleAdopted _ -> {
                mark(Marked.CATALOGUE, HEALTH_RULE, rows);
                mark(Marked.INITIATIVE, ALL, rows);
            }
            case PlanAdopted _, PlanReformed _ -> mark(Marked.CATALOGUE, HEALTH_RULE, rows);
        }
    }

    @Override
    public void apply(SecretariatEvent event, RecordedEvent recorded, BatchRows rows) {
        mark(Marked.CATALOGUE, recorded.streamId().value(), rows);
        switch (event) {
            // It may be named in the plan as having proposed initiatives.
            case SecretariatRegistered _ -> mark(Marked.CATALOGUE, PLAN, rows);
            case SecretariatRenamed _ -> {}
            // Another one stands in its place wherever it is named.
            case SecretariatsMerged _ -> mark(Marked.INITIATIVE, ALL, rows);
        }
    }

    @Override
    public void apply(ActorEvent event, RecordedEvent recorded, BatchRows rows) {
        mark(Marked.CATALOGUE, recorded.streamId().value(), rows);
    }

    @Override
    public void apply(TerritoryEvent event, RecordedEvent recorded, BatchRows rows) {
        mark(Marked.CATALOGUE, recorded.streamId().value(), rows);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        mark(Marked.INITIATIVE, recorded.streamId().value(), rows);
        mark(Marked.MANAGEMENT_OBJECTIVE, ALL, rows);
    }

    /** Which initiatives cite the file stands in their events only, and few files are released: all of them are looked at. */
    @Override
    public void apply(EvidenceEvent event, RecordedEvent recorded, BatchRows rows) {
        mark(Marked.INITIATIVE, ALL, rows);
    }

    private static void mark(Marked marked, String key, BatchRows rows) {
        rows.merge(MARK, marked + key, () -> new Object[] {marked.code(), key}, (first, _) -> first);
    }

    /** What was marked stays so. */
    @Override
    public void clear() {}
}
