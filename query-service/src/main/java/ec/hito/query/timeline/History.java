package ec.hito.query.timeline;

import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Everything that is on record, in streams, but for what the read model leaves out since it could not be applied. */
public interface History {
    /** By the day on which it took effect, and of one day in the order of recording: the order in which a state is folded. */
    Comparator<RecordedEvent> BY_DAY = Comparator.comparing(
                    (RecordedEvent recorded) -> recorded.event().effectiveOn())
            .thenComparingLong(RecordedEvent::position);

    /** The events of all streams of a category up to a position, in order. Meant for small categories. */
    List<RecordedEvent> ofCategory(String category, long upTo);

    /** Gives every stream of a category by itself, with its events up to a position in order. */
    void streams(String category, long upTo, Consumer<List<RecordedEvent>> each);

    /** As {@link #streams(String, long, Consumer)}, for some streams. */
    void streams(Collection<StreamId> streams, long upTo, Consumer<List<RecordedEvent>> each);

    /** The events of one stream up to a position, in order; empty where there is no such stream. */
    List<RecordedEvent> stream(StreamId stream, long upTo);

    /** Those of one stream from {@code sequence} up to a position as they stand in the log, with what is left out elsewhere. */
    List<LoggedEvent> logged(StreamId stream, long sequence, long upTo);

    /** Some events of all streams between two positions (first excluded, last included), in order; the first {@code limit} at most. */
    List<RecordedEvent> between(long after, long upTo, int limit);
}
