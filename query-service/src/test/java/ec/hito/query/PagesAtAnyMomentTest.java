package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/** The pages of another moment than now. All is recorded on 2026-06-15; 62 % was reached on May 20. */
class PagesAtAnyMomentTest extends QueryServiceTest {
    private static final Pattern PERMANENT = Pattern.compile("rel=\"bookmark\" href=\"([^\"]*)\"");

    private final InitiativeStory story = InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
            .serving("2.3")
            .milestone(1, day("2026-12-31"), 1)
            .progress(1, 40, day("2026-03-01"));

    private long before;

    @BeforeEach
    void anInitiativeMovesOn() {
        feed.happened(RealPlan.adopted());
        feed.happened(story.events());
        before = feed.position();
        feed.happened(story.progress(1, 62, day("2026-05-20")).events().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/objetivos/2.3", "/iniciativas", "/iniciativas/INI-2026-0001"})
    void everyPageShowsTheDayAskedForAndSaysSo(String uri) {
        page(uri).contains("62\u00a0%").doesNotContain("Así estaba", "Volver a hoy");
        page(uri + "?asOf=2026-04-30")
                .contains(
                        "40\u00a0%",
                        "Así estaba al 30 de abril de 2026, según lo registrado hasta la posición " + feed.position())
                .contains("href=\"" + uri + "\">Volver a hoy")
                .doesNotContain("62\u00a0%", "??");
    }

    @Test
    void theSameDayIsShownAsItWasKnownThen() {
        page("/iniciativas/INI-2026-0001?asOf=2026-05-31&atPosition=" + before)
                .contains("40\u00a0%", "posición " + before)
                .doesNotContain("62\u00a0%");
        page("/iniciativas/INI-2026-0001?knownAt=2026-06-15T23:00:00-05:00").contains("Así estaba");
    }

    @Test
    void linksAndFormsLeadToTheSameMoment() {
        page("/?asOf=2026-04-30&atPosition=" + before)
                .contains("href=\"/objetivos/2.3?asOf=2026-04-30&amp;atPosition=" + before + "\"")
                .contains("href=\"/iniciativas?gap=withoutLead&amp;asOf=2026-04-30&amp;atPosition=")
                .contains("<input type=\"hidden\" name=\"atPosition\" value=\"" + before + "\"")
                .contains("href=\"/assets/hito");
        page("/").doesNotContain("type=\"hidden\"");
    }

    @Test
    void theFormForAnotherDayKeepsTheFiltersAndNoPlaceInTheList() {
        page("/iniciativas?q=ciclo&sort=name&asOf=2026-04-30")
                .containsSubsequence(
                        "<details", "type=\"hidden\" name=\"q\" value=\"ciclo\"", "name=\"asOf\"", "</details>")
                .contains("href=\"/iniciativas?q=ciclo&amp;sort=name\">Volver a hoy");
    }

    @Test
    void whateverStandsInTheAddressIsHandedOnHarmlessly() {
        assertThat(html(URI.create("/?%7Bx=%22%3E%3Cb%3E&asOf=2026-04-30")))
                .contains("href=\"/?%7Bx=%22%3E%3Cb%3E\">Volver a hoy")
                .doesNotContain("value=\"\"><b>");
    }

    @Test
    void thePermanentLinkShowsTheSameForEver() {
        var address = permanent("/objetivos/2.3?q=ciclo");
        var first = main(address);
        feed.happened(story.progress(1, 90, TODAY).events().getLast());

        assertThat(main(address)).isEqualTo(first).contains("62\u00a0%", "value=\"ciclo\"");
        page("/objetivos/2.3").contains("90\u00a0%");
    }

    private String main(String uri) {
        var html = html(uri);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private String permanent(String uri) {
        var link = PERMANENT.matcher(html(uri));
        assertThat(link.find()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    @Nested
    class WhatCannotBeShown {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            asOf=ayer | Escriba el día como AAAA-MM-DD.
            asOf=2026-06-16 | El día no puede ser posterior a hoy (2026-06-15).
            atPosition=muchos | El valor no es del tipo esperado.
            atPosition=-1 | Debe estar entre 0 y
            knownAt=2026-06-15 | Escriba el instante con su zona
            """)
        void isToldAtItsFieldOnThePageOfNow(String clock, String told) {
            pageThatRefuses("/objetivos/2.3?" + clock, HttpStatus.BAD_REQUEST)
                    .contains(told, "aria-invalid=\"true\"", "<details open", "62\u00a0%")
                    .doesNotContain("Así estaba");
        }

        @Test
        void isAPositionThatTheLogHasNotReached() {
            pageThatRefuses("/?atPosition=999999", HttpStatus.BAD_REQUEST)
                    .contains("El registro va apenas por la posición " + feed.position(), "value=\"999999\"");
        }

        @Test
        void isAnInitiativeBeforeItWasThere() {
            pageThatRefuses("/iniciativas/INI-2026-0001?asOf=2026-01-09", HttpStatus.NOT_FOUND)
                    .contains("En ese momento esto aún no constaba", "value=\"2026-01-09\"", "Ciclovía");
        }

        @Test
        void isNotConfusedWithAWrongFilter() {
            assertThat(http.get().uri("/iniciativas?health=verde&asOf=2026-04-30"))
                    .hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(http.get().uri("/iniciativas/INI-1999-0001?asOf=2026-04-30"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }
}
