package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestIssuer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is published is read without a token; what stays inside the administration, by those who work on the plan. */
class WhoReadsWhatTest extends QueryServiceTest {
    static final List<String> INSIDE = List.of(
            "/api/v1/proposals",
            "/api/v1/proposals/INI-2026-0002",
            "/api/v1/initiatives/INI-2026-0001/notes",
            "/api/v1/initiatives/INI-2026-0002/notes");
    static final List<String> PUBLISHED = List.of(
            "/api/v1/initiatives",
            "/api/v1/initiatives/INI-2026-0001",
            "/api/v1/initiatives/INI-2026-0001/history",
            "/api/v1/management-objectives",
            "/api/v1/exports/milestones.json");

    @BeforeEach
    void thereIsAnInitiativeAndAProposal() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Una", day("2026-06-01"))
                .serving("1.1")
                .milestone(1, day("2026-07-01"), 1)
                .progress(1, 40, day("2026-06-10"))
                .events());
        feed.happened(InitiativeStory.proposal(2, "Otra", day("2026-06-01"))
                .serving("1.1")
                .events());
    }

    @ParameterizedTest
    @CsvSource({
        "planning, 200, 403",
        "monitor, 200, 403",
        "secretariat, 200, 403",
        "operator, 403, 200",
        "visitor, 403, 403",
    })
    void aRoleOpensWhatItIsFor(String role, int inside, int operations) {
        var token = tokenOf(role);

        assertThat(INSIDE)
                .allSatisfy(uri -> assertThat(get(uri, token, null).getStatus()).isEqualTo(inside));
        assertThat(get("/api/v1/operations/projections", token, null).getStatus())
                .isEqualTo(operations);
        assertThat(PUBLISHED)
                .allSatisfy(uri -> assertThat(get(uri, token, null).getStatus()).isEqualTo(200));
    }

    @Test
    void whoBringsNoTokenReadsWhatIsPublished() {
        assertThat(INSIDE).allSatisfy(uri -> {
            var refusal = get(uri, null, null);
            assertThat(refusal.getStatus()).isEqualTo(401);
            assertThat(refusal.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
            assertThat(refusal.getContentAsString())
                    .contains("sign-in-required")
                    .doesNotContain("Otra", "nota");
        });
        assertThat(PUBLISHED).allSatisfy(uri -> {
            var answer = get(uri, null, null);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).doesNotContain("Otra", "Una nota interna");
        });
    }

    @Test
    void aTokenThatIsNoneIsRefusedEverywhere() {
        var strange = "Bearer "
                + TestIssuer.shared()
                        .tokenFor("s-1")
                        .roles("planning")
                        .signedWith(TestIssuer.strangeKey())
                        .signed();

        assertThat(INSIDE)
                .allSatisfy(
                        uri -> assertThat(get(uri, strange, null).getStatus()).isEqualTo(401));
        assertThat(get(PUBLISHED.getFirst(), strange, null).getStatus()).isEqualTo(401);
    }

    @ParameterizedTest
    @FieldSource("INSIDE")
    void whatStaysInsideIsKeptByNobodyInBetween(String uri) {
        var answer = get(uri, tokenOf("planning"), null);
        var tag = Objects.requireNonNull(answer.getHeader(HttpHeaders.ETAG));
        var again = get(uri, tokenOf("monitor"), tag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(List.of(answer, again)).allSatisfy(one -> {
            assertThat(one.getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("no-cache, private");
            assertThat(String.join(", ", one.getHeaders(HttpHeaders.VARY)))
                    .contains(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);
        });
        assertThat(get(uri, null, tag).getStatus()).isEqualTo(401);
        assertThat(get(uri, tokenOf("operator"), tag).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @FieldSource("PUBLISHED")
    void whatIsPublishedIsTheSameForEverybody(String uri) {
        var answer = get(uri, tokenOf("planning"), null);

        assertThat(answer.getContentAsByteArray())
                .isEqualTo(get(uri, null, null).getContentAsByteArray());
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
        assertThat(answer.getHeaders(HttpHeaders.VARY)).doesNotContain(HttpHeaders.AUTHORIZATION);
    }

    private static String tokenOf(String role) {
        var token = TestIssuer.shared().tokenFor("s-" + role).roles(role);
        return "Bearer " + (role.equals("secretariat") ? token.secretariat("movilidad") : token).signed();
    }

    private MockHttpServletResponse get(String uri, @Nullable String token, @Nullable String tag) {
        var request = http.get().uri(uri);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, token);
        }
        if (tag != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, tag);
        }
        return request.exchange().getResponse();
    }
}
