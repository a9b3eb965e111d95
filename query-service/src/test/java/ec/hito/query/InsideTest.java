package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SecretariatCode;
import ec.hito.model.SituationKind;
import ec.hito.testing.TestIssuer;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and internal notes, as those who work on the plan read them. */
class InsideTest extends QueryServiceTest {
    private static final String PROPOSALS = "/api/v1/proposals";
    private static final String MONITOR = "Bearer "
            + TestIssuer.shared().tokenFor("s-monitor").roles("monitor").signed();

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void aPlanIsInForce() {
        feed.happened(RealPlan.adopted());
    }

    @Nested
    class WhenThereAreProposals {
        private final InitiativeStory open = InitiativeStory.proposal(1, "Abierta", day("2026-05-01"))
                .serving("2.3")
                .articulation(1, "2.3", "Priorizar la bicicleta")
                .ledBy("movilidad", day("2026-05-01"));

        @BeforeEach
        void threeAndAnInitiative() {
            feed.recordsFor(new SecretariatCode("movilidad"));
            feed.happened(open.events());
            feed.happened(InitiativeStory.proposal(2, "No aceptada", day("2026-05-02"))
                    .declined(day("2026-05-20"))
                    .events());
            feed.happened(
                    InitiativeStory.proposal(3, "Nueva", day("2026-06-10")).events());
            feed.happened(
                    InitiativeStory.endorsed(4, "Aceptada", day("2026-05-04")).events());
        }

        @Test
        void theyAreListedWithWhoProposedThemAndWhatWasDecided() {
            var items = inside(PROPOSALS).get("items");

            assertThat(codes(items)).containsExactly("INI-2026-0001", "INI-2026-0002", "INI-2026-0003");
            var first = items.get(0);
            assertThat(first.get("name").stringValue()).isEqualTo("Abierta");
            assertThat(first.get("proposedBy").stringValue()).isEqualTo("movilidad");
            assertThat(first.get("leadSecretariat").stringValue()).isEqualTo("movilidad");
            assertThat(first.get("managementObjectives").toString()).isEqualTo("[\"2.3\"]");
            assertThat(first.get("registeredOn").stringValue()).isEqualTo("2026-05-01");
            assertThat(first.get("declinedOn").isNull()).isTrue();
            assertThat(items.get(1).get("declinedOn").stringValue()).isEqualTo("2026-05-20");
            assertThat(items.get(1).get("declineReason").stringValue()).isNotBlank();
        }

        @Test
        void theyAreThoseOfTheMoment() {
            var position = feed.position();
            feed.happened(
                    InitiativeStory.endorsed(1, "", day("2026-06-01")).events().getLast());

            assertThat(codes(inside(PROPOSALS).get("items"))).containsExactly("INI-2026-0002", "INI-2026-0003");
            assertThat(codes(inside(PROPOSALS + "?atPosition=" + position).get("items")))
                    .containsExactly("INI-2026-0001", "INI-2026-0002", "INI-2026-0003");
            assertThat(codes(inside(PROPOSALS + "?asOf=2026-05-31").get("items")))
                    .containsExactly("INI-2026-0001", "INI-2026-0002");
        }

        @Test
        void pagesHoldEachOnce() {
            for (var moment : List.of("", "&asOf=2026-06-14")) {
                var first = inside(PROPOSALS + "?limit=2" + moment);
                var second = inside(PROPOSALS + "?limit=2" + moment + "&cursor="
                        + first.get("nextCursor").stringValue());

                assertThat(codes(first.get("items"))).containsExactly("INI-2026-0001", "INI-2026-0002");
                assertThat(codes(second.get("items"))).containsExactly("INI-2026-0003");
                assertThat(second.get("nextCursor").isNull()).isTrue();
            }
        }

        @Test
        void oneHasAllThatIsOnRecordOfIt() {
            var one = inside(PROPOSALS + "/ini-2026-0001");

            assertThat(one.get("id").stringValue()).isEqualTo(open.id().toString());
            assertThat(one.at("/articulations/0/objective").stringValue()).isEqualTo("Priorizar la bicicleta");
        }

        @Test
        void whatIsEndorsedIsNoneAndTheyAreNoInitiatives() {
            assertThat(http.get().uri(PROPOSALS + "/INI-2026-0004").header("Authorization", MONITOR))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(http.get().uri("/api/v1/initiatives/INI-2026-0001").header("Authorization", MONITOR))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class WhenThereAreNotes {
        private static final String NOTES = "/api/v1/initiatives/INI-2026-0001/notes";

        @BeforeEach
        void onTwoRecordsAndAReport() {
            feed.happened(InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
                    .serving("2.3")
                    .milestone(1, day("2026-04-30"), 2)
                    .progress(1, 40, day("2026-03-01"))
                    .progress(1, 60, day("2026-04-01"))
                    .reported(1, YearMonth.of(2026, 4), SituationKind.OBSTACLE, day("2026-05-02"))
                    .achieved(1, day("2026-05-10"))
                    .events());
        }

        @Test
        void theyAreToldTheNewestRecordFirstWithWhoAndWhatTheyAreAbout() {
            var notes = inside(NOTES);

            assertThat(notes.get("total").intValue()).isEqualTo(3);
            var report = notes.at("/items/0");
            assertThat(report.get("act").stringValue()).isEqualTo("situation-report");
            assertThat(report.get("text").stringValue()).isEqualTo("Lo que solo se dice adentro");
            assertThat(report.get("milestone").isNull()).isTrue();
            var progress = notes.at("/items/1");
            assertThat(progress.get("act").stringValue()).isEqualTo("progress");
            assertThat(progress.get("text").stringValue()).isEqualTo("Una nota interna");
            assertThat(progress.get("milestone").stringValue()).isEqualTo("Hito 1");
            assertThat(progress.get("effectiveOn").stringValue()).isEqualTo("2026-04-01");
            assertThat(progress.at("/by/role").stringValue()).isEqualTo("planning");
            assertThat(notes.toString()).doesNotContain("subject-1");
        }

        @Test
        void theyAreThoseOfTheMoment() {
            assertThat(inside(NOTES + "?asOf=2026-03-31").get("total").intValue())
                    .isEqualTo(1);
            assertThat(inside(NOTES + "?atPosition=" + (feed.position() - 2))
                            .get("total")
                            .intValue())
                    .isEqualTo(2);
        }

        @Test
        void pagesHoldEachOnce() {
            var first = inside(NOTES + "?limit=2");
            var second =
                    inside(NOTES + "?limit=2&cursor=" + first.get("nextCursor").stringValue());

            assertThat(first.get("items")).hasSize(2);
            assertThat(second.get("items")).hasSize(1);
            assertThat(second.get("nextCursor").isNull()).isTrue();
        }

        @Test
        void ofWhatThereIsNotThereAreNone() {
            assertThat(http.get().uri("/api/v1/initiatives/INI-2026-0009/notes").header("Authorization", MONITOR))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private JsonNode inside(String uri) {
        var answer = http.get().uri(uri).header("Authorization", MONITOR).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> codes(JsonNode items) {
        return items.valueStream().map(item -> item.get("code").stringValue()).toList();
    }
}
