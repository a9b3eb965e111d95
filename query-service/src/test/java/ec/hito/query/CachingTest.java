package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever has an answer already is told so, and only as long as it is the answer. It has to be asked: midnight changes it without an event. */
class CachingTest extends QueryServiceTest {
    private static final String STATUS = "/api/v1/management-objectives";

    @BeforeEach
    void aPlanIsInForce() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
                .serving("2.3")
                .events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATUS,
                STATUS + "/2.3",
                STATUS + "/2.3/explanation",
                "/api/v1/initiatives",
                "/api/v1/initiatives/INI-2026-0001",
                "/api/v1/initiatives/INI-2026-0001/history",
                "/api/v1/changes?fromPosition=1",
                "/api/v1/plan",
                STATUS + "?asOf=2026-02-01&atPosition=2"
            })
    void anAnswerAskedForAgainIsNotSentAgain(String uri) {
        var again = get(uri, tag(uri), "es");

        assertThat(again.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED.value());
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader(HttpHeaders.ETAG)).isEqualTo(tag(uri));
        assertThat(again.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
    }

    @Test
    void onceSomethingIsRecordedItIsSent() {
        var before = tag(STATUS);
        feed.happened(InitiativeStory.endorsed(2, "Aceras", day("2026-01-10")).events());

        assertThat(get(STATUS, before, "es").getStatus()).isEqualTo(HttpStatus.OK.value());
        assertThat(tag(STATUS)).isNotEqualTo(before);
    }

    @Test
    void ofAMomentThatIsPastItStaysTheSame() {
        var past = STATUS + "?asOf=2026-02-01&atPosition=2";
        var before = tag(past);
        feed.happened(InitiativeStory.endorsed(2, "Aceras", day("2026-01-10")).events());

        assertThat(get(past, before, "es").getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED.value());
    }

    @Test
    void anotherDayLanguageOrQuestionHasAnotherAnswer() {
        assertThat(tag(STATUS))
                .isNotEqualTo(tag(STATUS + "?asOf=2026-06-14"))
                .isNotEqualTo(tag(STATUS + "/2.3"))
                .isNotEqualTo(get(STATUS, null, "en").getHeader(HttpHeaders.ETAG));
        assertThat(get(STATUS, null, "en").getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE);
    }

    @Test
    void aRefusalIsNeverTheSameAnswer() {
        var refused = get(STATUS + "/9.9", null, "es");

        assertThat(refused.getStatus()).isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(refused.getHeader(HttpHeaders.ETAG)).isNull();
    }

    private String tag(String uri) {
        return Objects.requireNonNull(get(uri, null, "es").getHeader(HttpHeaders.ETAG));
    }

    private MockHttpServletResponse get(String uri, @Nullable String tag, String language) {
        var request = http.get().uri(uri).header(HttpHeaders.ACCEPT_LANGUAGE, language);
        return (tag == null ? request : request.header(HttpHeaders.IF_NONE_MATCH, tag))
                .exchange()
                .getResponse();
    }
}
