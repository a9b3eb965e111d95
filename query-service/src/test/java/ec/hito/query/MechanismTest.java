package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What becomes of a mechanism, as the initiative and its objective show it. */
class MechanismTest extends QueryServiceTest {
    private final InitiativeStory story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
            .serving("1.1")
            .articulation(1, "1.1", "Coordinar")
            .mechanism(1, 1, "accord");

    @BeforeEach
    void adoptThePlan() {
        feed.happened(RealPlan.adopted());
    }

    private JsonNode mechanism() {
        return read("/api/v1/initiatives/INI-2026-0001").at("/articulations/0/mechanisms/0");
    }

    private String counted() {
        return read("/api/v1/management-objectives/1.1").at("/mechanisms/0").toString();
    }

    @Nested
    class WhenItIsOnlyAttached {
        @Test
        void itIsProposedAndNothingElseIsKnown() {
            feed.happened(story.events());

            assertThat(mechanism().get("stage").stringValue()).isEqualTo("proposed");
            for (var unknown : new String[] {"negotiatedOn", "instrumentNumber", "signedOn", "validFrom", "validTo"}) {
                assertThat(mechanism().get(unknown).isNull()).as(unknown).isTrue();
            }
            assertThat(mechanism().get("amendments")).isEmpty();
            assertThat(counted()).isEqualTo("{\"type\":\"accord\",\"count\":1,\"inForce\":0,\"expiringIn60Days\":0}");
        }
    }

    @Nested
    class WhenItIsNegotiated {
        @Test
        void theEarliestDayStands() {
            feed.happened(story.negotiated(1, day("2026-03-01"))
                    .negotiated(1, day("2026-02-01"))
                    .events());

            assertThat(mechanism().get("stage").stringValue()).isEqualTo("negotiated");
            assertThat(mechanism().get("negotiatedOn").stringValue()).isEqualTo("2026-02-01");
        }
    }

    @Nested
    class WhenItIsSigned {
        @Test
        void itShowsItsInstrumentItsTermAndWhoSigned() {
            feed.happened(story.negotiated(1, day("2026-02-01"))
                    .signed(1, day("2026-03-01"), day("2026-03-15"), day("2028-03-14"))
                    .events());

            assertThat(mechanism().get("stage").stringValue()).isEqualTo("inForce");
            assertThat(mechanism().get("negotiatedOn").stringValue()).isEqualTo("2026-02-01");
            assertThat(mechanism().get("instrumentNumber").stringValue()).isEqualTo("CONV-1");
            assertThat(mechanism().get("signedOn").stringValue()).isEqualTo("2026-03-01");
            assertThat(mechanism().get("validFrom").stringValue()).isEqualTo("2026-03-15");
            assertThat(mechanism().get("validTo").stringValue()).isEqualTo("2028-03-14");
            assertThat(mechanism().get("partners").toString()).isEqualTo("[\"Liga Barrial\"]");
        }

        /** The day of all reads here is 2026-06-15, and 60 days later it is 2026-08-14. */
        @ParameterizedTest
        @CsvSource({
            "2026-06-16, 2027-06-15, signed,   0, 0",
            "2026-06-15,           , inForce,  1, 0",
            "2026-03-01, 2026-06-15, inForce,  1, 1",
            "2026-03-01, 2026-08-14, inForce,  1, 1",
            "2026-03-01, 2026-08-15, inForce,  1, 0",
            "2026-03-01, 2026-06-14, expired,  0, 0"
        })
        void itsTermDecidesOnTheDayAsked(String from, String to, String stage, int inForce, int expiring) {
            feed.happened(story.signed(1, day("2026-03-01"), day(from), to == null ? null : day(to))
                    .events());

            assertThat(mechanism().get("stage").stringValue()).isEqualTo(stage);
            assertThat(counted())
                    .isEqualTo("{\"type\":\"accord\",\"count\":1,\"inForce\":%d,\"expiringIn60Days\":%d}"
                            .formatted(inForce, expiring));
        }
    }

    @Nested
    class WhenItIsAmended {
        private final InitiativeStory signed = story.signed(1, day("2026-03-01"), day("2026-03-01"), day("2026-05-31"));

        @Test
        void theAddendumOfTheLatestDayStandsHoweverTheyWereRecorded() {
            feed.happened(signed.amended(1, day("2026-05-20"), day("2027-05-31"), "Liga Barrial", "Universidad")
                    .amended(1, day("2026-04-01"), day("2026-06-30"), "Liga Barrial")
                    .events());

            assertThat(mechanism().get("stage").stringValue()).isEqualTo("inForce");
            assertThat(mechanism().get("validTo").stringValue()).isEqualTo("2027-05-31");
            assertThat(mechanism().get("partners").toString()).isEqualTo("[\"Liga Barrial\",\"Universidad\"]");
            assertThat(mechanism().get("amendments"))
                    .extracting(amendment -> amendment.get("effectiveOn").stringValue())
                    .containsExactly("2026-04-01", "2026-05-20");
        }

        @Test
        void ofOneDayTheAddendumRecordedLaterStands() {
            feed.happened(signed.amended(1, day("2026-04-01"), day("2027-05-31"))
                    .amended(1, day("2026-04-01"), day("2026-12-31"))
                    .events());

            assertThat(mechanism().get("validTo").stringValue()).isEqualTo("2026-12-31");
        }

        @Test
        void whatAnAddendumDoesNotSayStaysAsItWas() {
            feed.happened(signed.amended(1, day("2026-04-01"), null).events());

            assertThat(mechanism().get("validTo").stringValue()).isEqualTo("2026-05-31");
            assertThat(mechanism().get("partners").toString()).isEqualTo("[\"Liga Barrial\"]");
        }
    }

    @Nested
    class WhenItIsTerminated {
        @Test
        void itIsNotInForceAnyMore() {
            feed.happened(story.signed(1, day("2026-03-01"), day("2026-03-01"), day("2026-07-31"))
                    .terminated(1, day("2026-06-15"))
                    .events());

            assertThat(mechanism().get("stage").stringValue()).isEqualTo("terminated");
            assertThat(mechanism().get("terminatedOn").stringValue()).isEqualTo("2026-06-15");
            assertThat(counted()).isEqualTo("{\"type\":\"accord\",\"count\":1,\"inForce\":0,\"expiringIn60Days\":0}");
        }
    }

    @Nested
    class WhenItIsCorrected {
        @Test
        void theLatestCorrectionStandsInPlaceOfWhatWasAttached() {
            feed.happened(story.corrected(1, "contract", "Universidad")
                    .corrected(1, "cooperation-agreement")
                    .events());

            assertThat(mechanism().get("type").stringValue()).isEqualTo("cooperation-agreement");
            assertThat(mechanism().get("description").stringValue()).isEqualTo("Bien dicho");
            assertThat(mechanism().get("partners")).isEmpty();
            assertThat(counted()).contains("\"type\":\"cooperation-agreement\"");
            assertThat(read("/api/v1/initiatives?mechanism=cooperation-agreement")
                            .get("total")
                            .intValue())
                    .isOne();
        }

        @Test
        void thoseWhoSignedStay() {
            feed.happened(story.signed(1, day("2026-03-01"), day("2026-03-01"), null)
                    .corrected(1, "contract", "Universidad")
                    .events());

            assertThat(mechanism().get("partners").toString()).isEqualTo("[\"Liga Barrial\"]");
        }
    }

    @Test
    void thePageSaysHowFarItIsAndUntilWhenItIsInForce() {
        feed.happened(story.mechanism(2, 1, "contract")
                .signed(1, day("2026-03-01"), day("2026-03-15"), day("2028-03-14"))
                .events());

        assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                .hasStatusOk()
                .bodyText()
                .contains("vigente", "N.º CONV-1, suscrito el 1 de marzo de 2026, rige desde el 15 de marzo de 2026")
                .contains("hasta el 14 de marzo de 2028", "propuesto")
                .doesNotContain("??");
    }
}
