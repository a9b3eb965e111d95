package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.RecordingRejection;
import ec.hito.model.stored.EventType;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is not the sender's fault. */
@EdgeTest
class UnavailableHttpTest {
    @Autowired
    private RecordingService service;

    private final Edge edge;

    UnavailableHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void reset() {
        service.reset();
    }

    @Test
    void whatTheLogCannotTakeNowMayBeSentAgainInAMoment() {
        assertThat(answerTo(new RecordingRejection.Overloaded(), "overloaded")).hasHeader("Retry-After", "1");
        assertThat(answerTo(new RecordingRejection.NoRoom(), "no-room")).hasHeader("Retry-After", "1");
    }

    /** A client that repeats by itself would record an act twice, or ask in vain for ever. */
    @ParameterizedTest
    @MethodSource("reasons")
    void whatIsNotKnownToHaveFailedOrDoesNotPassByItselfInvitesNoRepetition(RecordingRejection reason, String code) {
        assertThat(answerTo(reason, code)).doesNotContainHeader("Retry-After");
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new RecordingRejection.OutcomeUnknown(), "outcome-unknown"),
                Arguments.of(
                        new RecordingRejection.UnreadableStream(new EventType("initiative.forgotten", 7)),
                        "stream-unreadable"));
    }

    private MvcTestResult answerTo(RecordingRejection reason, String code) {
        service.rejectNext(reason);
        var answer = edge.put(
                "/initiatives/0197a000-0000-7000-8000-000000000001/lead-secretariat",
                "{\"secretariat\":\"movilidad\"}");
        Edge.problem(answer, 503, code);
        return answer;
    }
}
