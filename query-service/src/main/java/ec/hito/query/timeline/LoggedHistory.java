package ec.hito.query.timeline;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the event log holds; inside a transaction, which has entered a generation, no more than one stream is in memory.
 *
 * @param log all of it
 * @param told without what that generation leaves out
 */
record LoggedHistory(EventLog log, EventLog told) implements History {
    /** From where on a stream is parked nothing of it is told; without that its tables and its events would not tell the same. */
    private static final String TOLD = """
        not exists (select from parked_stream p where p.stream_id = event.stream_id and p.position <= event.position)
        and not exists (select from discarded_event d where d.position = event.position)\
        """;

    /** More than a plan's whole log has in years, and a tenth of what the service may take of memory. */
    private static final long BYTES = 12_000_000;

    static LoggedHistory of(EventLog log) {
        var kept = log.keepingDecoded(BYTES);
        return new LoggedHistory(kept, kept.where(TOLD));
    }

    @Override
    public List<RecordedEvent> ofCategory(String category, long upTo) {
        return told.ofCategory(category, 0, upTo);
    }

    @Override
    public void streams(String category, long upTo, Consumer<List<RecordedEvent>> each) {
        told.streams(category, upTo, each);
    }

    @Override
    public void streams(Collection<StreamId> streams, long upTo, Consumer<List<RecordedEvent>> each) {
        told.streams(streams, upTo, each);
    }

    @Override
    public List<RecordedEvent> stream(StreamId stream, long upTo) {
        return told.stream(stream, 0).stream()
                .takeWhile(recorded -> recorded.position() <= upTo)
                .toList();
    }

    @Override
    public List<LoggedEvent> logged(StreamId stream, long sequence, long upTo) {
        return log.loggedStream(stream, sequence).stream()
                .takeWhile(logged -> logged.position() <= upTo)
                .toList();
    }

    @Override
    public List<RecordedEvent> between(long after, long upTo, int limit) {
        return told.after(after, limit).stream()
                .takeWhile(recorded -> recorded.position() <= upTo)
                .toList();
    }
}
