package ec.hito.query.projection;

import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;

/**
 * Keeps some tables of the read model. Called in the order of positions, inside the transaction of a batch.
 * It takes up the kinds of events that concern its tables and passes over the others. Applying an event again changes nothing.
 */
public interface Projection {
    default void apply(PlanEvent event, RecordedEvent recorded) {}

    default void apply(SecretariatEvent event, RecordedEvent recorded) {}

    default void apply(ImportEvent event, RecordedEvent recorded) {}

    default void apply(InitiativeEvent event, RecordedEvent recorded) {}

    /** Empties the tables. */
    void clear();
}
