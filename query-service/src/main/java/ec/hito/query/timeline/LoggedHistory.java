package ec.hito.query.timeline;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the event log holds; inside a transaction no more than one stream is in memory. */
record LoggedHistory(EventLog log) implements History {
    @Override
    public List<RecordedEvent> ofCategory(String category, long upTo) {
        return log.ofCategory(category, 0, upTo);
    }

    @Override
    public void streams(String category, long upTo, Consumer<List<RecordedEvent>> each) {
        log.streams(category, upTo, each);
    }

    @Override
    public void streams(Collection<StreamId> streams, long upTo, Consumer<List<RecordedEvent>> each) {
        log.streams(streams, upTo, each);
    }

    @Override
    public List<RecordedEvent> stream(StreamId stream, long upTo) {
        return log.stream(stream, 0).stream()
                .takeWhile(recorded -> recorded.position() <= upTo)
                .toList();
    }

    @Override
    public List<RecordedEvent> between(long after, long upTo, int limit) {
        return log.after(after, limit).stream()
                .takeWhile(recorded -> recorded.position() <= upTo)
                .toList();
    }
}
