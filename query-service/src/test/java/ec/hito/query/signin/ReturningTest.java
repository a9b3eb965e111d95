package ec.hito.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hoja",
                "/iniciativas/INI-2024-0001?asOf=2026-05-31",
                "/iniciativas?q=movilidad%20sostenible"
            })
    void leadsBackToAPage(String next) {
        assertThat(Returning.safe(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "/\\example.org",
                "javascript:alert(1)",
                "hoja",
                "",
                "/a b",
                "/a\r\nSet-Cookie: a=b"
            })
    void leadsNowhereElse(String next) {
        assertThat(Returning.safe(next)).isEqualTo("/");
    }

    @Test
    void leadsToTheOverviewWhereNothingIsSaid() {
        assertThat(Returning.safe(null)).isEqualTo("/");
    }
}
