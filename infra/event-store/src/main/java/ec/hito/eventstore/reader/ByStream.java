package ec.hito.eventstore.reader;

import ec.hito.model.stored.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands on, stream by stream, events that come in the order of their streams. */
final class ByStream {
    private final Consumer<List<RecordedEvent>> each;
    private final List<RecordedEvent> stream = new ArrayList<>();

    ByStream(Consumer<List<RecordedEvent>> each) {
        this.each = each;
    }

    void add(RecordedEvent event) {
        if (!stream.isEmpty() && !stream.getFirst().streamId().equals(event.streamId())) {
            end();
        }
        stream.add(event);
    }

    /** No more of them comes. */
    void end() {
        if (!stream.isEmpty()) {
            each.accept(List.copyOf(stream));
            stream.clear();
        }
    }
}
