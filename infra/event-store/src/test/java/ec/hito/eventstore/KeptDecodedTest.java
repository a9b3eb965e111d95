package ec.hito.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that keeps what it has decoded tells the same as one that does not, however much of it it holds already. */
class KeptDecodedTest {
    /** More events than are asked for at once. */
    private static final int STREAMS = 30;

    private static final int LENGTH = 40;

    private final Logs logs = new Logs();

    @AfterEach
    void close() {
        logs.close();
    }

    /** Of room for nothing, for a part, and for everything. */
    @ParameterizedTest
    @ValueSource(longs = {0, 2_000, 10_000_000})
    void itTellsTheSameAtFirstAndAgainAndOnceThereIsMore(long bytes) {
        for (int i = 0; i < STREAMS; i++) {
            logs.appendNew(LENGTH);
        }
        var kept = logs.log.keepingDecoded(bytes);
        assertSame(kept);
        assertSame(kept);

        logs.appendNew(2);

        assertSame(kept);
    }

    @Test
    void whatDoesNotMeetAConditionIsNotToldThoughItIsHeld() {
        var shown = logs.appendNew(3);
        var hidden = logs.appendNew(3);
        var kept = logs.log.keepingDecoded(10_000_000);
        assertThat(streams(kept, 6)).hasSize(2);

        var told = kept.where("stream_id <> '%s'".formatted(StreamId.of(hidden).value()));

        assertThat(streams(told, 6))
                .singleElement()
                .satisfies(events ->
                        assertThat(events).extracting(RecordedEvent::streamId).containsOnly(StreamId.of(shown)));
        assertThat(told.ofCategory("initiative", 0, 6)).hasSize(3);
    }

    private void assertSame(EventLog kept) {
        var head = logs.log.head().position();
        assertThat(streams(kept, head)).isEqualTo(streams(logs.log, head)).isNotEmpty();
        assertThat(streams(kept, head - 4)).isEqualTo(streams(logs.log, head - 4));
        assertThat(kept.ofCategory("initiative", 4, head)).isEqualTo(logs.log.ofCategory("initiative", 4, head));
    }

    private static List<List<RecordedEvent>> streams(EventLog log, long upTo) {
        var streams = new ArrayList<List<RecordedEvent>>();
        log.streams("initiative", upTo, streams::add);
        return streams;
    }
}
