package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SituationKind;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** What was done to an initiative, and why it stands as it does, on pages. */
class HistoryPagesTest extends QueryServiceTest {
    private static final String INITIATIVE = "/iniciativas/INI-2026-0001";

    private static InitiativeStory story() {
        return InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .serving("1.1")
                .milestone(1, day("2026-05-01"), 2);
    }

    @Nested
    class TheHistory {
        @Test
        void tellsEveryActWithItsDayItsReasonAndWhoActed() {
            happened(story().progress(1, 62, day("2026-04-01"))
                    .corrected(26)
                    .ledBy("movilidad", day("2026-04-02"))
                    .reported(1, YearMonth.of(2026, 5), SituationKind.OBSTACLE, day("2026-06-03")));

            page(INITIATIVE + "/historia")
                    .containsSubsequence(
                            "Informe de situación",
                            "obstáculo",
                            "Secretaría líder",
                            "Avance corregido",
                            ">corrección<",
                            "Hito 1",
                            "26\u00a0%",
                            "Se contó dos veces",
                            "Avance registrado",
                            "62\u00a0%",
                            "1 de abril de 2026",
                            "Hito planificado",
                            "Iniciativa registrada")
                    .contains("registrado el", "evento ")
                    .doesNotContain("Lo que solo se dice adentro", "Una nota interna", "??");
        }

        @Test
        void callsAMechanismByItsTypeWhereNothingElseIsWrittenOfIt() {
            happened(story().articulation(1, "1.1", "Una articulación")
                    .mechanism(1, 1, "cooperation-agreement")
                    .negotiated(1, day("2026-02-01")));

            page(INITIATIVE + "/historia")
                    .containsSubsequence("Mecanismo en negociación", "Convenio", "Mecanismo propuesto", "Convenio")
                    .doesNotContain("cooperation-agreement");
        }

        @Test
        void keepsTheLedgerOfMovedDueDays() {
            happened(story().rescheduled(1, day("2026-07-01"), day("2026-04-01"))
                    .rescheduled(1, day("2026-09-01"), day("2026-05-01")));

            page(INITIATIVE + "/historia")
                    .containsSubsequence(
                            "1 may", "1 jul", "Falta el permiso", "Autoriza: Planificación", "Documento: Oficio 7")
                    .containsSubsequence("1 jul", "1 sept", "Actos");
        }

        @Test
        void goesOnByALinkWhereItIsLong() {
            var story = story();
            for (var percent = 1; percent <= 60; percent++) {
                story.progress(1, percent, day("2026-02-01"));
            }
            happened(story);

            var first = html(INITIATIVE + "/historia");
            assertThat(first).contains("Actos anteriores").doesNotContain("Iniciativa registrada");
            var next = first.replaceAll("(?s).*rel=\"next\"\\s+href=\"([^\"]*)\".*", "$1");
            page(next).contains("Iniciativa registrada").doesNotContain("Actos anteriores", "Fechas que se movieron");
        }

        @Test
        void isOfTheMomentThatIsAskedFor() {
            happened(story().progress(1, 62, day("2026-04-01")));

            page(INITIATIVE + "/historia?asOf=2026-03-31")
                    .doesNotContain("Avance registrado")
                    .contains("Hito planificado");
        }

        @Test
        void namesTheImportThatItComesFrom() {
            feed.happened(RealPlan.events());

            page("/iniciativas/INI-2024-0001/historia").contains("Iniciativa registrada", "entrada 1, articulación 1");
        }
    }

    @Nested
    class TheExplanation {
        @Test
        void laysOutTheSumSoThatItCanBeDoneByHand() {
            happened(story().milestone(2, day("2026-12-31"), 3)
                    .milestone(3, day("2026-12-31"), 7)
                    .progress(1, 40, day("2026-03-01"))
                    .progress(2, 25, day("2026-03-01"))
                    .cancelled(3, day("2026-04-01")));

            page(INITIATIVE + "/explicacion")
                    .contains("¿Por qué este color?", "con retraso")
                    .containsSubsequence("Avance", "31\u00a0%", "Hito 1", ">2<", "40\u00a0%", ">80<")
                    .contains("155 ÷ 5 = 31\u00a0%", "200 ÷ 5 = 40\u00a0%", "cancelado: no cuenta")
                    .contains("Un hito está vencido hace 45 días: más de los 30 que admite la regla")
                    .doesNotContain("??");
        }

        @Test
        void saysWhyAnInitiativeHasNoColour() {
            happened(story().suspended(day("2026-03-01")));
            page(INITIATIVE + "/explicacion").contains("está suspendida desde el 1 de marzo de 2026");
        }

        @Test
        void saysThatNothingIsMeasured() {
            happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                    .serving("1.1"));
            page(INITIATIVE + "/explicacion").contains("Ningún hito cuenta todavía", "sin datos");
            page("/objetivos/1.1/explicacion")
                    .contains("no hay avance que calcular", "no cuenta: no tiene hitos vigentes");
        }

        @Test
        void ofAnObjectiveIsTheMeanOfItsInitiatives() {
            happened(story().progress(1, 62, day("2026-04-01")));
            feed.happened(InitiativeStory.endorsed(2, "Otra", day("2026-01-01"))
                    .serving("1.1")
                    .milestone(1, day("2026-12-31"), 1)
                    .progress(1, 21, day("2026-04-01"))
                    .events());
            feed.happened(InitiativeStory.endorsed(3, "Sin hitos", day("2026-01-01"))
                    .serving("1.1")
                    .events());

            page("/objetivos/1.1/explicacion")
                    .contains("El avance de 41,5\u00a0% es el promedio simple de las 2 iniciativas", "suman 83\u00a0%")
                    .contains("no cuenta: no tiene hitos vigentes", "Dividido para 2", INITIATIVE + "/explicacion");
        }

        @Test
        void isOfTheMomentThatIsAskedFor() {
            happened(story().progress(1, 62, day("2026-04-01")));

            page(INITIATIVE + "/explicacion?asOf=2026-04-30").contains("en plazo", "Ningún hito está vencido");
            page("/objetivos/1.1/explicacion?asOf=2026-04-30").contains("en plazo");
        }
    }

    @Test
    void bothAreLinkedFromTheInitiativeAndTheObjective() {
        happened(story());

        page(INITIATIVE).contains(INITIATIVE + "/historia", INITIATIVE + "/explicacion");
        page("/objetivos/1.1").contains("/objetivos/1.1/explicacion");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        happened(story());

        for (var uri : List.of(
                "/iniciativas/INI-1999-0001/historia",
                "/iniciativas/INI-1999-0001/explicacion",
                "/objetivos/9.9/explicacion")) {
            assertThat(http.get().uri(uri)).as(uri).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {INITIATIVE + "/historia", INITIATIVE + "/explicacion", "/objetivos/1.1/explicacion"})
    void saysOfWhichMomentItIsAndKeepsItInItsLinks(String uri) {
        happened(story().progress(1, 62, day("2026-04-01")));

        page(uri + "?asOf=2026-04-30")
                .contains("Así estaba al 30 de abril de 2026", "href=\"/?asOf=2026-04-30\"", "Enlace permanente");
    }

    private void happened(InitiativeStory story) {
        feed.happened(RealPlan.adopted());
        feed.happened(story.events());
    }
}
