package ec.hito.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.model.Evidence;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.ProgressRecorded;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    private static final byte[] BEFORE_UPLOADS = """
        {"initiativeId":"0197a000-0000-7000-8000-000000000001","milestoneId":"0197a000-0000-7000-8000-000000000004",\
        "progressId":"0197a000-0000-7000-8000-000000000005","percent":37.50,\
        "evidence":[{"url":"https://example.org/acta.pdf"}],"effectiveOn":"2024-03-31"}\
        """.getBytes(StandardCharsets.UTF_8);

    @Test
    void readsWhatWasStoredInAnOlderShapeNumbersAndAll() {
        var event = (ProgressRecorded)
                EventJson.readEvent(new EventType("initiative.progress-recorded", 1), BEFORE_UPLOADS);

        assertThat(event.evidence()).containsExactly(new Evidence.Link(URI.create("https://example.org/acta.pdf")));
        assertThat(event.percent().value()).isEqualByComparingTo("37.5");
    }

    @Test
    void doesNotTakeARevisionFromTheFutureForOneItKnows() {
        var future = new EventType("initiative.progress-recorded", 3);
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> EventJson.readEvent(future, BEFORE_UPLOADS))
                .withMessageContaining("initiative.progress-recorded, revision 3");
    }
}
