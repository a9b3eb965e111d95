package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.TerritoryRegistered;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What stands under secretariats, mechanisms, actors, policies and territories on Monday 2026-06-15. */
class GroupsTest extends QueryServiceTest {
    private static final ActorId LEAGUE = new ActorId(new UUID(0, 50));
    private static final TerritoryId CALDERON = new TerritoryId(new UUID(0, 60));
    private static final TerritoryId MACHACHI = new TerritoryId(new UUID(0, 61));
    private static final SecretariatCode SALUD = new SecretariatCode("salud");
    private static final SecretariatCode SOCIAL = new SecretariatCode("social");

    @BeforeEach
    void thePlanAndItsCatalogueAreThere() {
        feed.happened(
                RealPlan.adopted(),
                new SecretariatRegistered(SALUD, "Secretaría de Salud", List.of(), day("2026-01-01")),
                new SecretariatRegistered(SOCIAL, "Inclusión Social", List.of(), day("2026-01-01")),
                new ActorRegistered(
                        LEAGUE,
                        "Liga Barrial",
                        ActorType.NEIGHBOURHOOD_LEAGUES,
                        ActorNature.COMMUNITY,
                        null,
                        day("2026-01-01")),
                new TerritoryRegistered(CALDERON, "Calderón", TerritoryKind.PARISH, false, day("2026-01-01")),
                new TerritoryRegistered(MACHACHI, "Machachi", TerritoryKind.PLACE, true, day("2026-01-01")));
    }

    private static InitiativeStory story(int number) {
        return InitiativeStory.endorsed(number, "Iniciativa " + number, day("2026-05-20"))
                .serving("1.1", day("2026-05-20"), "P01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretariats", "mechanisms", "actors", "policies", "territories"})
    void everythingIsListedWithTheFiguresOfAnObjectiveAlsoWhereNothingStands(String kind) {
        var objective = read("/api/v1/management-objectives").at("/items/0");

        assertThat(all(kind).get("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.propertyNames())
                    .containsAll(objective.propertyNames().stream()
                            .filter(name -> !List.of("code", "text", "developmentObjective")
                                    .contains(name))
                            .toList());
            assertThat(item.get("initiatives").intValue()).isZero();
            assertThat(item.get("progress").isNull()).isTrue();
        });
    }

    @Nested
    class WhenSecretariatsLead {
        @Test
        void eachHasWhatItLeadsAndTheRestIsUnknown() {
            feed.happened(story(1).ledBy("salud", day("2026-05-21"))
                    .milestone(1, day("2026-06-01"), 1)
                    .progress(1, 40, day("2026-05-30"))
                    .events());
            feed.happened(story(2).ledBy("salud", day("2026-05-21")).events());
            feed.happened(story(3).joined("salud", day("2026-05-21")).events());
            feed.happened(InitiativeStory.proposal(4, "Propuesta", day("2026-05-20"))
                    .serving("1.1")
                    .ledBy("salud", day("2026-05-20"))
                    .events());

            var salud = one("secretariats", "code", "salud");
            assertThat(salud.get("initiatives").intValue()).isEqualTo(2);
            assertThat(salud.get("measured").intValue()).isEqualTo(1);
            assertThat(salud.get("progress").decimalValue()).isEqualByComparingTo("40");
            assertThat(salud.at("/health/delayed").intValue()).isEqualTo(1);
            assertThat(salud.at("/milestones/overdue").intValue()).isEqualTo(1);
            assertThat(salud.at("/gaps/withoutActor").intValue()).isEqualTo(2);
            assertThat(all("secretariats").at("/unknown/initiatives").intValue())
                    .isEqualTo(1);
        }

        @Test
        void eachHasInHowManyItTakesPartBesidesThoseThatItLeads() {
            feed.happened(story(1).ledBy("salud", day("2026-05-21"))
                    .joined("salud", day("2026-05-22"))
                    .events());
            feed.happened(story(2).ledBy("social", day("2026-05-21"))
                    .joined("salud", day("2026-05-21"))
                    .events());
            feed.happened(story(3).joined("salud", day("2026-05-21"))
                    .left("salud", day("2026-06-01"))
                    .events());
            feed.happened(InitiativeStory.proposal(4, "Propuesta", day("2026-05-20"))
                    .serving("1.1")
                    .joined("salud", day("2026-05-20"))
                    .events());

            assertThat(participations("secretariats", "salud")).isEqualTo(1);
            assertThat(participations("secretariats", "social")).isZero();
            assertThat(participations("secretariats?asOf=2026-05-31", "salud")).isEqualTo(2);
        }

        @Test
        void whatAMergedOneTakesPartInCountsForTheOneThatStandsForItOnceAndNotWhereThatLeads() {
            feed.happened(story(1).joined("salud", day("2026-05-21"))
                    .joined("social", day("2026-05-21"))
                    .events());
            feed.happened(story(2).ledBy("social", day("2026-05-21"))
                    .joined("salud", day("2026-05-21"))
                    .events());
            feed.happened(new SecretariatsMerged(SALUD, SOCIAL, "Reforma orgánica", day("2026-06-01")));

            assertThat(participations("secretariats", "social")).isEqualTo(1);
            assertThat(participations("secretariats", "salud")).isZero();
            assertThat(participations("secretariats?asOf=2026-05-31", "salud")).isEqualTo(2);
            assertThat(participations("secretariats?asOf=2026-05-31", "social")).isEqualTo(1);
        }

        private int participations(String list, String code) {
            return one(list, "code", code).get("participatesIn").intValue();
        }

        @Test
        void theyBearTheNameOfTheDay() {
            feed.happened(new SecretariatRenamed(SALUD, "Salud Pública", null, day("2026-06-01")));

            assertThat(one("secretariats", "code", "salud").get("name").stringValue())
                    .isEqualTo("Salud Pública");
            assertThat(one("secretariats?asOf=2026-05-31", "code", "salud")
                            .get("name")
                            .stringValue())
                    .isEqualTo("Secretaría de Salud");
        }

        @Test
        void fromTheDayOfAMergerOnTheSuccessorHasWhatTheOtherLed() {
            feed.happened(story(1).ledBy("salud", day("2026-05-21")).events());
            feed.happened(new SecretariatsMerged(SALUD, SOCIAL, "Reforma orgánica", day("2026-06-15")));

            assertThat(one("secretariats", "code", "salud").get("mergedInto").stringValue())
                    .isEqualTo("social");
            assertThat(one("secretariats", "code", "salud").get("initiatives").intValue())
                    .isZero();
            assertThat(one("secretariats", "code", "social").get("initiatives").intValue())
                    .isEqualTo(1);
            var dayBefore = one("secretariats?asOf=2026-06-14", "code", "salud");
            assertThat(dayBefore.get("mergedInto").isNull()).isTrue();
            assertThat(dayBefore.get("initiatives").intValue()).isEqualTo(1);
        }
    }

    @Nested
    class WhenMechanismsAreUsed {
        @BeforeEach
        void twoOfOneTypeAndOneOfAnother() {
            feed.happened(story(1).articulation(1, "1.1", "Coordinar")
                    .mechanism(1, 1, "accord")
                    .mechanism(2, 1, "accord")
                    .mechanism(3, 1, "barter")
                    .events());
            feed.happened(story(2).events());
        }

        @Test
        void anInitiativeCountsOnceUnderATypeAndOnlyWithTheMechanismsOfThatType() {
            var accord = one("mechanisms", "type", "accord");

            assertThat(accord.get("initiatives").intValue()).isEqualTo(1);
            assertThat(accord.get("mechanisms").toString())
                    .isEqualTo("[{\"type\":\"accord\",\"count\":2,\"inForce\":0,\"expiringIn60Days\":0}]");
        }

        @Test
        void aTypeHasTheNameThatThePlanGivesItIfItDoes() {
            assertThat(one("mechanisms", "type", "accord").get("name").stringValue())
                    .isEqualTo("Acuerdo");
            assertThat(one("mechanisms", "type", "barter").get("name").isNull()).isTrue();
        }

        @Test
        void whatUsesNoneIsUnknown() {
            assertThat(all("mechanisms").at("/unknown/initiatives").intValue()).isEqualTo(1);
        }
    }

    @Nested
    class WhenActorsAreInvolvedAndPlacesNamed {
        @BeforeEach
        void oneInitiativeHasBoth() {
            feed.happened(story(1).involving(LEAGUE, day("2026-06-01"))
                    .placed(day("2026-06-01"), CALDERON, MACHACHI)
                    .events());
        }

        @Test
        void itStandsUnderEachOfThem() {
            var league = one("actors", "id", LEAGUE.toString());
            assertThat(league.get("nature").stringValue()).isEqualTo("community");
            assertThat(league.get("initiatives").intValue()).isEqualTo(1);
            assertThat(all("territories").get("items"))
                    .allSatisfy(place ->
                            assertThat(place.get("initiatives").intValue()).isEqualTo(1));
        }

        @Test
        void beforeThatDayItIsUnknown() {
            for (var kind : List.of("actors", "territories")) {
                assertThat(all(kind).at("/unknown/initiatives").intValue()).isZero();
                var before = all(kind + "?asOf=2026-05-31");
                assertThat(before.at("/unknown/initiatives").intValue()).isEqualTo(1);
                assertThat(before.at("/items/0/initiatives").intValue()).isZero();
            }
        }
    }

    @Nested
    class WhenInitiativesAreAlignedWithPolicies {
        @Test
        void underAPolicyStandWhatTheyDoForItsObjectiveOnly() {
            feed.happened(story(1).serving("1.2")
                    .articulation(1, "1.1", "Coordinar")
                    .articulation(2, "1.2", "Sumar")
                    .mechanism(1, 1, "accord")
                    .mechanism(2, 2, "contract")
                    .events());

            var policy = one("policies", "id", "P01");
            assertThat(policy.get("managementObjective").stringValue()).isEqualTo("1.1");
            assertThat(policy.get("initiatives").intValue()).isEqualTo(1);
            assertThat(policy.at("/mechanisms/0/type").stringValue()).isEqualTo("accord");
            assertThat(policy.get("mechanisms")).hasSize(1);
            assertThat(all("policies").get("items")).hasSize(36);
        }

        @Test
        void thatNoneHasAnIndicatorIsSaidAsAGap() {
            assertThat(all("policies").get("items")).allSatisfy(policy -> {
                assertThat(policy.get("withoutIndicator").booleanValue()).isTrue();
                assertThat(policy.get("withoutChallenge").booleanValue()).isFalse();
            });
        }

        @Test
        void aPolicyThatNoChallengeOfThePlanInForceNamesIsWithoutOne() {
            var plan = RealPlan.plan();
            feed.happened(
                    new PlanReformed(plan.id(), RealPlan.withoutChallenges(), "Ordenanza 012-2026", day("2026-06-01")));

            assertThat(one("policies", "id", "P01").get("withoutChallenge").booleanValue())
                    .isTrue();
            assertThat(one("policies?asOf=2026-05-31", "id", "P01")
                            .get("withoutChallenge")
                            .booleanValue())
                    .isFalse();
        }
    }

    @Nested
    class WhenThingsWereNotThereYet {
        @ParameterizedTest
        @ValueSource(strings = {"secretariats", "actors", "territories"})
        void theyAreNotListed(String kind) {
            assertThat(all(kind + "?asOf=2025-12-31").get("items")).isEmpty();
            assertThat(all(kind + "?atPosition=1").get("items")).isEmpty();
        }

        @Test
        void ofNoPlanThereAreNoPolicies() {
            assertThat(all("policies?asOf=2024-03-30").get("items")).isEmpty();
        }
    }

    private JsonNode all(String kind) {
        return read("/api/v1/" + kind);
    }

    private JsonNode one(String kind, String key, String value) {
        return all(kind)
                .get("items")
                .valueStream()
                .filter(item -> item.get(key).stringValue().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
