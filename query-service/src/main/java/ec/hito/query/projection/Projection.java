package ec.hito.query.projection;

import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.TerritoryEvent;
import java.util.List;

/**
 * Keeps some tables of the read model. Called in the order of positions, it adds to the rows of a batch what the events that concern its
 * tables mean, and passes over the others. A batch ends as its events one by one would have ended, and applied again changes nothing.
 */
public interface Projection {
    /** All statements for which it has rows, in the order in which a batch is to run them. */
    List<BatchStatement<?>> statements();

    default void apply(PlanEvent event, RecordedEvent recorded, BatchRows rows) {}

    default void apply(SecretariatEvent event, RecordedEvent recorded, BatchRows rows) {}

    default void apply(ActorEvent event, RecordedEvent recorded, BatchRows rows) {}

    default void apply(TerritoryEvent event, RecordedEvent recorded, BatchRows rows) {}

    default void apply(ImportEvent event, RecordedEvent recorded, BatchRows rows) {}

    default void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {}

    default void apply(EvidenceEvent event, RecordedEvent recorded, BatchRows rows) {}

    /** Empties the tables. */
    void clear();
}
