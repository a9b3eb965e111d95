package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.Ports;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class IssuerAwayTest extends EdgeTest {
    private static final int NOBODY = Ports.free();

    @DynamicPropertySource
    static void nobodyIssues(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> "http://127.0.0.1:" + NOBODY);
    }

    @Test
    void whileTheIssuerIsAwayWhoeverActsIsToldToTryAgainAndWhoReadsIsServed() {
        var answer = post(BodyPublishers.ofString("{\"text\": \"a\"}"));
        assertThat(problem(answer, 503).get("code").stringValue()).isEqualTo("sign-in-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(problem(get("/api/refused", "es"), 409)).isNotNull();
    }
}
