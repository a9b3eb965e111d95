package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SituationKind;
import ec.hito.testing.TestIssuer;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

class PagesTest extends QueryServiceTest {
    private static final Pattern LISTED = Pattern.compile("href=\"/iniciativas/(INI-\\d{4}-\\d{4})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\"\\s+href=\"([^\"]*)\"");

    @Nested
    class WhenThereIsNoPlan {
        @Test
        void theOverviewSaysSo() {
            page("/").contains("Aún no hay un plan aprobado").contains("Aún no hay datos");
        }

        @Test
        void theListIsEmptyAndNotBroken() {
            page("/iniciativas?sort=name").contains("Todavía no hay ninguna iniciativa aquí");
            page("/iniciativas?health=at-risk").contains("Ninguna iniciativa cumple estos filtros");
        }
    }

    @Nested
    class WhenTheMatrixIsImported {
        @Test
        void theOverviewShowsTheObjectivesUnderTheirDevelopmentObjectives() {
            feed.happened(RealPlan.events());

            page("/")
                    .containsSubsequence("Las personas", "1.1", "1.2", "La ciudad", "2.1", "2.5", "La gestión", "3.3")
                    .contains("<dd>114</dd>", "<dd>108</dd>")
                    .contains("Datos hasta", "posición " + feed.position() + ".");
        }

        @Test
        void whatIsNotMeasuredIsSaidToBeWithoutDataAndNeverZero() {
            feed.happened(RealPlan.events());

            page("/").contains("sin datos").doesNotContain("0\u00a0%", "class=\"health delayed\"");
        }

        @Test
        void anObjectiveShowsItsInitiativesByFilter() {
            feed.happened(RealPlan.events());

            page("/objetivos/2.3").contains("INI-2024-0082", "<b>11</b>");
            page("/objetivos/2.3?q=peatonal&gap=withoutLead").doesNotContain("INI-2024-0082");
        }

        @Test
        void anInitiativeShowsTheOfficialTextItsGapsAndWhatIsOnlyNamed() {
            feed.happened(RealPlan.events());

            page("/iniciativas/INI-2024-0082")
                    .contains("Ampliar el sistema de movilidad Metro de Quito, con la Línea 2")
                    .contains("Mancomunidad", "Alianza público-privada")
                    .contains("Sin secretaría líder", "Sin hitos")
                    .contains("Nombrado en el texto, sin confirmar")
                    .contains("31 de marzo de 2024", "por convención")
                    .doesNotContain("??");
        }

        @Test
        void aLongListGoesOnByALink() {
            feed.happened(RealPlan.events());

            assertThat(followed("/iniciativas")).hasSize(108);
            assertThat(followed("/iniciativas?sort=name&gap=withoutLead&limit=40"))
                    .hasSize(108);
        }

        @Test
        void theLinkKeepsWhatWasAskedForAndNothingElse() {
            feed.happened(RealPlan.events());

            assertThat(next(html("/objetivos/1.1?q=prevención&health=&sort=name&limit=1")))
                    .hasValueSatisfying(link -> assertThat(link)
                            .startsWith("/objetivos/1.1?")
                            .contains("q=prevenci%C3%B3n", "sort=name", "limit=1", "cursor=")
                            .doesNotContain("health", "gap", "objective="));
        }

        @Test
        void emptyFieldsOfAFormAreNotGiven() {
            feed.happened(RealPlan.events());

            page("/iniciativas?q=&objective=&secretariat=&health=&lifecycle=&mechanism=&gap=&sort=&limit=&cursor=")
                    .contains("<b>108</b>");
            page("/objetivos/2.3?q=&health=&limit=").contains("<b>11</b>");
        }
    }

    @Nested
    class WhenWorkGoesOn {
        @Test
        void figuresAreWrittenAsPeopleReadThem() {
            feed.happened(RealPlan.adopted());
            feed.happened(InitiativeStory.endorsed(1, "Una iniciativa <b>rara</b>", day("2026-01-01"))
                    .serving("1.1")
                    .milestone(1, day("2026-05-01"), 2)
                    .milestone(2, day("2026-12-31"), 1)
                    .progress(1, 62, day("2026-04-01"))
                    .events());

            page("/iniciativas/INI-2026-0001")
                    .contains("41,33\u00a0%", "66,67\u00a0%", "con retraso", "vencido", "1 de mayo de 2026")
                    .contains("Una iniciativa &lt;b&gt;rara&lt;/b&gt;");
            page("/objetivos/1.1").contains("41,33\u00a0%", "en 1 de 1 iniciativas");
        }
    }

    @Nested
    class WhenMilestonesChange {
        private final InitiativeStory story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .serving("1.1")
                .milestone(1, day("2026-05-01"), 2);

        @BeforeEach
        void adoptThePlan() {
            feed.happened(RealPlan.adopted());
        }

        @Test
        void theInitiativeSaysWhatBecameOfThemInWords() {
            feed.happened(story.rescheduled(1, day("2026-07-01"), day("2026-04-01"))
                    .milestone(2, day("2026-12-31"), 1)
                    .cancelled(2, day("2026-06-02"))
                    .progress(1, 62, day("2026-04-01"))
                    .corrected(26)
                    .achieved(1, day("2026-06-01"))
                    .events());

            page("/iniciativas/INI-2026-0001")
                    .contains("reprogramado", "fecha inicial", "1 de mayo de 2026", "Falta el permiso", "(Oficio 7)")
                    .contains("cancelado el", "2 de junio de 2026", ": Lo asume otra")
                    .contains("corregido, decía 62\u00a0%: Se contó dos veces")
                    .contains("cumplido, por verificar")
                    .doesNotContain("cumplido y verificado", "??");
        }

        @Test
        void whatIsVerifiedIsNotProvisional() {
            feed.happened(story.achieved(1, day("2026-04-30"))
                    .verified(1, day("2026-05-04"))
                    .events());

            page("/iniciativas/INI-2026-0001").contains("cumplido y verificado").doesNotContain("por verificar");
        }

        @Test
        void whatIsReturnedSaysWhy() {
            feed.happened(story.achieved(1, day("2026-04-30"))
                    .returned(1, 70, day("2026-05-04"))
                    .events());

            page("/iniciativas/INI-2026-0001")
                    .contains("70\u00a0%", "devuelto: Sin firma", "vencido")
                    .doesNotContain("por verificar");
        }

        @Test
        void situationReportsAreListedByMonthAndKindOnly() {
            feed.happened(story.reported(1, YearMonth.of(2026, 5), SituationKind.OBSTACLE, day("2026-06-03"))
                    .events());

            page("/iniciativas/INI-2026-0001")
                    .contains("Informes de situación", "mayo de 2026", "obstáculo")
                    .doesNotContain("Lo que solo se dice adentro", "??");
        }
    }

    @Nested
    class WhenMechanismsAreUsed {
        @Test
        void theInitiativeTellsWhenEachIsInForceAndWhatEndsSoon() {
            feed.happened(RealPlan.adopted());
            feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                    .serving("1.1")
                    .articulation(1, "1.1", "Una articulación")
                    .mechanism(1, 1, "cooperation-agreement")
                    .negotiated(1, day("2026-01-20"))
                    .signed(1, day("2026-02-01"), day("2026-03-01"), day("2026-07-31"))
                    .mechanism(2, 1, "accord")
                    .events());

            page("/iniciativas/INI-2026-0001")
                    .contains("Mecanismos en el tiempo")
                    .containsSubsequence(
                            "Convenio</th>",
                            "vigente",
                            "termina en 60 días o menos",
                            "20 ene",
                            "1 feb",
                            "1 mar",
                            "31 jul")
                    .containsSubsequence("Acuerdo</th>", "propuesto")
                    .doesNotContain("??");
        }

        @Test
        void whatIsOnlyProposedNeedsNoDrawing() {
            feed.happened(RealPlan.events());

            page("/iniciativas/INI-2024-0082").doesNotContain("Mecanismos en el tiempo");
        }
    }

    @Nested
    class WhenNothingIsExpectedYet {
        @Test
        void theBarHasNoMark() {
            feed.happened(RealPlan.adopted());
            feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-06-15"))
                    .serving("1.1")
                    .milestone(1, day("2026-12-31"), 1)
                    .progress(1, 10, day("2026-06-15"))
                    .events());

            for (var uri : List.of("/iniciativas/INI-2026-0001", "/objetivos/1.1")) {
                page(uri).contains("class=\"done\"").doesNotContain("<rect class=\"expected\"");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/, es-EC", "/iniciativas, en-US"})
    void everyPageIsInSpanishAndLoadsNothingFromElsewhere(String uri, String language) {
        var answer = http.get().uri(uri).header("Accept-Language", language).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyText()
                .contains("<html lang=\"es-EC\"", "Saltar al contenido", "<main id=\"contenido\"")
                .doesNotContain("<script>", "<style", " style=", "https://")
                .doesNotContainPattern("<script(?! defer src=\"/)");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                                + " form-action 'self' " + TestIssuer.shared().uri()
                                + "; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void whatIsFoundWhileSomebodyTypesIsAPartOfAPage() {
        feed.happened(RealPlan.events());

        page("/busqueda?q=ini-2024-0082")
                .contains("href=\"/iniciativas/INI-2024-0082\"", "Una iniciativa")
                .doesNotContain("<html", "??");
        page("/busqueda?q=a").contains("href=\"/iniciativas?q=a\">Ver todas");
        page("/busqueda?q=nadaparecido").contains("Ninguna iniciativa tiene esas palabras.");
        page("/busqueda?q=").doesNotContain("iniciativa");
    }

    @Test
    void aFilterThatDoesNotExistIsRefused() {
        assertThat(http.get().uri("/iniciativas?health=verde")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/iniciativas?q=a\0b", "/objetivos/1.1?mechanism=\u0001", "/?q=\0"})
    void controlCharactersAreRefused(String uri) {
        assertThat(http.get().uri(uri)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** The codes on the page and on all that its links to the next one lead to. */
    private Set<String> followed(String uri) {
        var codes = new TreeSet<String>();
        for (var html = html(uri); ; html = html(URI.create(next(html).orElseThrow()))) {
            LISTED.matcher(html).results().map(listed -> listed.group(1)).forEach(codes::add);
            if (next(html).isEmpty()) {
                return codes;
            }
        }
    }

    private static Optional<String> next(String html) {
        return NEXT.matcher(html)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .findFirst();
    }
}
