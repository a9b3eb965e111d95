package ec.hito.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.workload.City;
import ec.hito.bench.workload.Decided;
import ec.hito.bench.workload.Workload;
import ec.hito.command.claims.Claim;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.eventstore.EventJson;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.InitiativeEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StreamTemplateTest {
    private final StreamTemplate template = new StreamTemplate();

    @Test
    void everyPayloadIsAsTheLogWritesIt() {
        for (int sequence = 0; sequence < StreamTemplate.LENGTH; sequence++) {
            var payload = template.payload(7, sequence);

            assertThat(EventJson.write(read(sequence, payload))).isEqualTo(payload);
        }
    }

    @Test
    void theDeciderGoesOnFromEveryStream() {
        for (long number : new long[] {0, 1, 123_456}) {
            var known = template.known(number);
            var state = Initiative.INITIAL;
            for (var event : events(number)) {
                assertThat(event.streamId()).isEqualTo(template.stream(number));
                state = InitiativeDecider.evolve(state, event);
            }

            assertThat(Decided.events(known.more(new Workload(1).random()), state, City.catalogue()))
                    .hasSize(1);
        }
    }

    @Test
    void noTwoStreamsClaimTheSame() {
        var claims = LongStream.range(0, 20)
                .boxed()
                .flatMap(number -> template.claims(number).stream())
                .toList();

        assertThat(claims)
                .doesNotHaveDuplicates()
                .hasSize(40)
                .extracting(Claim::key)
                .contains("INI-2025-0020");
    }

    private List<InitiativeEvent> events(long number) {
        return IntStream.range(0, StreamTemplate.LENGTH)
                .mapToObj(sequence -> (InitiativeEvent) read(sequence, template.payload(number, sequence)))
                .toList();
    }

    private DomainEvent read(int sequence, String payload) {
        return EventJson.readEvent(template.type(sequence), payload.getBytes(StandardCharsets.UTF_8));
    }
}
