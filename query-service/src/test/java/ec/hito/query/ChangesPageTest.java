package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.SecretariatRegistered;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** The page that says what changed between two days. Today is 2026-06-15; what there was is on record since May 1. */
class ChangesPageTest extends QueryServiceTest {
    private final InitiativeStory story = InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
            .serving("2.3")
            .milestone(1, day("2026-05-31"), 1)
            .milestone(2, day("2026-12-31"), 1)
            .progress(1, 40, day("2026-03-01"));

    private final List<DomainEvent> known = story.events();

    @BeforeEach
    void anInitiativeIsKnown() {
        feed.recordsOn(day("2026-05-01"));
        feed.happened(
                RealPlan.adopted(),
                new SecretariatRegistered(
                        new SecretariatCode("movilidad"), "Secretaría de Movilidad", List.of(), day("2026-01-01")));
        feed.happened(known);
        feed.recordsOn(TODAY);
    }

    private void happensTo(InitiativeStory more) {
        feed.happened(more.events().subList(known.size(), more.events().size()));
    }

    @Nested
    class WhenSomethingWasRecorded {
        @BeforeEach
        void byADelegate() {
            feed.recordsFor(new SecretariatCode("movilidad"));
            happensTo(story.progress(1, 60, day("2026-04-20"))
                    .progress(2, 20, TODAY)
                    .rescheduled(2, day("2027-01-31"), TODAY));
        }

        @Test
        void itSaysOfTheLast30DaysWhatWasDoneByWhomAndWhy() {
            page("/cambios")
                    .contains("Entre el cierre del 16 de mayo de 2026 y el del 15 de junio de 2026")
                    .contains("Una iniciativa cambió", "href=\"/iniciativas/INI-2026-0001\"")
                    .contains("Avance registrado: Hito 1, 60\u00a0%", "es de antes y se supo tarde")
                    .contains("(registrado 56 días después)", "Avance registrado: Hito 2, 20\u00a0%")
                    .contains("ocurrió en el período", "Secretaría de Movilidad")
                    .contains("Hito reprogramado: Hito 2, para el 31 de enero de 2027", "Motivo: Falta el permiso")
                    .doesNotContain("??", "Una nota interna");
        }

        @Test
        void itSaysWhatTheDifferenceIsDueTo() {
            page("/cambios")
                    .contains("+20 puntos", "de 20\u00a0% a 40\u00a0%")
                    .containsSubsequence("trabajo registrado", "<b>+20</b>")
                    .containsSubsequence("paso de los días", "<b>+50</b>")
                    .doesNotContain("correcciones y devoluciones");
        }

        @Test
        void thePeriodIsOnesOwn() {
            page("/cambios?from=2026-01-01&to=2026-05-31").contains("nueva", "antes no se medía");
            page("/cambios?to=2026-05-31").contains("Entre el cierre del 1 de mayo de 2026 y el del 31 de mayo");
            page("/cambios?fromPosition=" + (feed.position() - 1))
                    .contains("De la posición ", "Hito reprogramado", "<details open")
                    .doesNotContain("Avance registrado");
            page("/cambios?objective=1.1").contains("Ninguna iniciativa cambió");
        }
    }

    @Test
    void aCorrectionIsToldAsOne() {
        happensTo(story.corrected(30));

        page("/cambios").contains("Se corrigió", "Motivo: Se contó dos veces", "\u22125 puntos");
    }

    @Test
    void whatOnlyTheDaysChangedIsToldToo() {
        page("/cambios").contains("cambió porque pasaron los días", "en plazo", "con retraso");
    }

    @Test
    void whereNothingChangedItSaysSo() {
        page("/cambios?from=2026-06-12").contains("Ninguna iniciativa cambió", "Pruebe con un período más largo");
    }

    @Test
    void theOverviewLeadsToIt() {
        page("/").contains("href=\"/cambios\">Qué cambió en los últimos 30 días");
        page("/?asOf=2026-05-31").contains("href=\"/cambios?to=2026-05-31\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        from=ayer | Escriba el día como AAAA-MM-DD.
        from=2026-06-01&to=2026-05-01 | Debe ser 2026-06-01 o posterior.
        to=2026-07-01&from=2026-06-01 | El día no puede ser posterior a hoy
        fromPosition=1&toPosition=99999 | El registro va apenas por la posición
        fromPosition=x | El valor no es del tipo esperado.
        objective=x | No existe «x».
        """)
    void aPeriodThatIsNoneIsToldAtItsField(String period, String told) {
        pageThatRefuses("/cambios?" + period, HttpStatus.BAD_REQUEST).contains(told);
    }

    @Test
    void beforeThereIsAPlanItSaysSo() {
        startAnew();

        page("/cambios").contains("Aún no hay un plan aprobado");
        assertThat(html("/cambios")).doesNotContain("??");
    }
}
