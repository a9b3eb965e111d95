package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages are in Spanish, and in English for whoever switches. */
class PageLanguageTest extends QueryServiceTest {
    private static final String COOKIE = "HITO_LANGUAGE";

    @BeforeEach
    void adopt() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Agua segura", day("2026-01-01"))
                .serving("1.1")
                .milestone(1, day("2026-12-01"), 1)
                .progress(1, 20, day("2026-05-02"))
                .events());
    }

    @Test
    void whoeverSwitchesIsLedBackToThePageAndReadsItInEnglish() {
        var answer = http.post()
                .uri("/idioma")
                .formField("language", "en")
                .formField("next", "/objetivos/1.1?asOf=2026-05-03")
                .exchange();

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/objetivos/1.1?asOf=2026-05-03");
        assertThat(page("/", Objects.requireNonNull(answer.getResponse().getCookie(COOKIE))))
                .contains("<html lang=\"en\"", "<h1>Where the initiatives stand</h1>", "Español");
    }

    @Test
    void whatIsOfficialStaysInItsLanguageAndSaysWhich() {
        assertThat(page("/iniciativas/INI-2026-0001", new Cookie(COOKIE, "en")))
                .containsPattern("<h1 lang=\"es\"[^>]*>Agua segura</h1>");
    }

    @ParameterizedTest
    @CsvSource({"es, 3 de mayo de 2026", "en, 3 May 2026"})
    void daysAreWrittenInTheLanguageOfThePage(String language, String day) {
        assertThat(page("/?asOf=2026-05-03", new Cookie(COOKIE, language))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "en-GB", "<script>"})
    void whatIsNoLanguageOfTheirsIsSpanish(String language) {
        assertThat(page("/", new Cookie(COOKIE, language))).contains("<html lang=\"es-EC\"");
    }

    @Test
    void nobodyIsLedElsewhere() {
        assertThat(http.post().uri("/idioma").formField("language", "en").formField("next", "//example.org"))
                .hasRedirectedUrl("/");
    }

    private String page(String uri, Cookie cookie) {
        return assertThat(http.get().uri(uri).cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
