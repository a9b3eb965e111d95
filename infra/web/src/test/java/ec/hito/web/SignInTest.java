package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestToken;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInTest extends EdgeTest {
    private static final TestToken GOOD = TestIssuer.shared().tokenFor("s-1").roles("planning");

    @Test
    void whoActsWithoutATokenIsToldToSignIn() {
        var answer = act(null);
        assertThat(problem(answer, 401).get("code").stringValue()).isEqualTo("sign-in-required");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer")
                .doesNotContain("error");
    }

    @Test
    void whoReadsNeedsNoToken() {
        assertThat(get("/api/v1/operations/x", "es").statusCode()).isEqualTo(401);
        assertThat(problem(get("/api/refused", "es"), 409)).isNotNull();
    }

    @Test
    void aGoodTokenIsLetIn() {
        assertThat(act(GOOD.signed()).statusCode()).isEqualTo(200);
    }

    static Stream<String> badTokens() {
        return Stream.of(
                GOOD.expiring(Instant.now().minusSeconds(600)).signed(),
                GOOD.audience("another-service").signed(),
                GOOD.issuedBy("https://issuer.example").signed(),
                GOOD.signedWith(TestIssuer.strangeKey()).signed(),
                GOOD.without("sub").signed(),
                GOOD.without("exp").signed(),
                GOOD.without("aud").signed(),
                GOOD.claim("sub", "x".repeat(256)).signed(),
                GOOD.unsigned(),
                tampered(),
                "nothing.like.it");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatIsNotGoodIsRefusedWhereverItIsSent(String token) {
        for (var answer : List.of(act(token), read(token))) {
            assertThat(problem(answer, 401).get("code").stringValue()).isEqualTo("invalid-token");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("error=\"invalid_token\"");
        }
    }

    @Test
    void onlyAnOperatorOperates() {
        assertThat(problem(operations(GOOD.signed()), 403).get("code").stringValue())
                .isEqualTo("not-allowed");
        assertThat(operations(GOOD.roles("operator").signed()).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatNoClientWritesIsAProblemToo() {
        assertThat(problem(get("/api//notes", "es"), 400).get("code").stringValue())
                .isEqualTo("malformed-request");
    }

    /** The claims of one token under the signature of another. */
    private static String tampered() {
        var operator = GOOD.roles("operator").signed().split("\\.");
        var planning = GOOD.signed().split("\\.");
        return operator[0] + "." + operator[1] + "." + planning[2];
    }

    private HttpResponse<String> act(@Nullable String token) {
        return send(authorised("/api/notes", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"a\"}")));
    }

    private HttpResponse<String> read(String token) {
        return send(authorised("/api/refused", token));
    }

    private HttpResponse<String> operations(String token) {
        return send(authorised("/api/v1/operations/x", token));
    }

    private HttpRequest.Builder authorised(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(uri(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
