package ec.hito.query.projection;

import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/**
 * All status projections as one: they advance together, so that every answer is of exactly one position.
 * The caller holds a transaction around a batch and its {@link #endOfBatch}, and signals {@link AppliedPosition} once it is committed.
 */
public class StatusProjections {
    private final List<Projection> projections;
    private final AppliedTable applied;

    StatusProjections(List<Projection> projections, AppliedTable applied) {
        this.projections = List.copyOf(projections);
        this.applied = applied;
    }

    public void apply(RecordedEvent recorded) {
        for (var projection : projections) {
            switch (recorded.event()) {
                case PlanEvent event -> projection.apply(event, recorded);
                case SecretariatEvent event -> projection.apply(event, recorded);
                case ImportEvent event -> projection.apply(event, recorded);
                case InitiativeEvent event -> projection.apply(event, recorded);
            }
        }
    }

    /** Records that everything up to and including {@code last} is applied, from the log of that epoch. */
    public void endOfBatch(RecordedEvent last, UUID epoch) {
        applied.store(last, epoch);
    }

    /**
     * Forgets everything, for a rebuild from position 1. Rows are deleted and not truncated: a read that began earlier goes on seeing
     * what stood, and one in the same transaction as the rebuild never sees it empty.
     */
    @Transactional
    public void clear() {
        projections.forEach(Projection::clear);
        applied.clear();
    }
}
