package ec.hito.query.projection;

import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.model.stored.TerritoryEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Events, in the log's order, that become rows of the read model together. All of it belongs into one transaction; if that fails, the
 * batch is of no more use.
 */
public final class StatusBatch {
    private final Map<Projection, BatchRows> rows;
    private final AppliedTable applied;
    private final List<StreamProjection> streamProjections;
    private final Set<StreamId> initiatives = new HashSet<>();
    private @Nullable LoggedEvent first;
    private @Nullable LoggedEvent last;

    StatusBatch(Map<Projection, BatchRows> rows, List<StreamProjection> streamProjections, AppliedTable applied) {
        this.rows = rows;
        this.streamProjections = streamProjections;
        this.applied = applied;
    }

    public void add(RecordedEvent recorded) {
        passOver(recorded);
        rows.forEach((projection, rows) -> {
            switch (recorded.event()) {
                case PlanEvent event -> projection.apply(event, recorded, rows);
                case SecretariatEvent event -> projection.apply(event, recorded, rows);
                case ActorEvent event -> projection.apply(event, recorded, rows);
                case TerritoryEvent event -> projection.apply(event, recorded, rows);
                case ImportEvent event -> projection.apply(event, recorded, rows);
                case InitiativeEvent event -> projection.apply(event, recorded, rows);
                case EvidenceEvent event -> projection.apply(event, recorded, rows);
            }
        });
        if (recorded.event() instanceof InitiativeEvent) {
            initiatives.add(recorded.streamId());
        }
    }

    /** Counts it as applied, and writes nothing of it. */
    public void passOver(LoggedEvent logged) {
        first = first == null ? logged : first;
        last = logged;
    }

    /** Of the newest event added; 0 before the first. */
    public long position() {
        return last == null ? 0 : last.position();
    }

    /**
     * Writes what has been added, and that everything up to it is applied.
     *
     * @param epoch of the log that the events are from
     */
    public void write(UUID epoch) {
        writeRows();
        writeApplied(epoch);
    }

    /** As {@link #write}, but for the tables of whole streams, which {@link StatusProjections#complete} makes afterwards. */
    public void writeWithoutStreams(UUID epoch) {
        writeRowsWithoutStreams();
        writeApplied(epoch);
    }

    /** As {@link #writeRows}, but for the tables of whole streams. */
    public void writeRowsWithoutStreams() {
        rows.values().forEach(BatchRows::write);
    }

    /** Writes what has been added. Several batches of one transaction may do so, if the last one says {@link #writeApplied}. */
    public void writeRows() {
        rows.values().forEach(BatchRows::write);
        if (first != null) {
            var after = first.position() - 1;
            streamProjections.forEach(projection -> projection.apply(initiatives, after, position()));
        }
    }

    /** Writes that everything up to what has been added is applied. */
    public void writeApplied(UUID epoch) {
        if (last != null) {
            applied.store(last, epoch);
        }
    }
}
