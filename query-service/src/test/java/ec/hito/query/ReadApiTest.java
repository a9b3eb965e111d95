package ec.hito.query;

import static ec.hito.testing.Patience.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.ApiDescription;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class ReadApiTest extends QueryServiceTest {
    private static final InitiativeStory STORY = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-06-01"))
            .serving("1.1")
            .milestone(1, day("2026-12-31"), 2)
            .progress(1, 40, day("2026-06-10"));

    @Nested
    class WhenThereIsNoPlan {
        @Test
        void thePlanIsAPlainNotFound() {
            assertThat(refused("/api/v1/plan", HttpStatus.NOT_FOUND).get("code").stringValue())
                    .isEqualTo("no-plan");
        }

        @Test
        void theStatusIsEmptyAtPositionZero() {
            var status = read("/api/v1/management-objectives");

            assertThat(status.get("items")).isEmpty();
            assertThat(status.get("position").longValue()).isZero();
            assertThat(status.get("dataUpTo").isNull()).isTrue();
        }
    }

    @Nested
    class WhenAnAnswerIsGiven {
        @ParameterizedTest
        @CsvSource({
            "/api/v1/plan",
            "/api/v1/management-objectives",
            "/api/v1/management-objectives/1.1",
            "/api/v1/initiatives",
            "/api/v1/initiatives/INI-2026-0001"
        })
        void itSaysOfWhichDayAndPositionItIs(String uri) {
            feed.happened(RealPlan.adopted());
            feed.happened(STORY.events());

            var answer = read(uri);

            assertThat(answer.get("asOf").stringValue()).isEqualTo(TODAY.toString());
            assertThat(answer.get("position").longValue()).isEqualTo(feed.position());
            assertThat(answer.get("dataUpTo").stringValue()).isEqualTo("2026-06-15T15:00:06Z");
        }

        @Test
        void notesStayInside() {
            feed.happened(STORY.events());

            assertThat(read("/api/v1/initiatives/INI-2026-0001").toString())
                    .contains("\"percent\":40")
                    .doesNotContain("Una nota interna", "subject-1");
        }

        @Test
        void anInitiativeIsFoundByIdAndByCodeInAnyCase() {
            feed.happened(STORY.events());

            assertThat(read("/api/v1/initiatives/" + STORY.id())).isEqualTo(read("/api/v1/initiatives/ini-2026-0001"));
        }
    }

    @Nested
    class WhenAPositionIsAwaited {
        @Test
        void theAnswerContainsIt() {
            feed.happened(STORY.events());
            var next = feed.position() + 1;

            var answer = CompletableFuture.supplyAsync(() -> read("/api/v1/initiatives?minPosition=" + next));
            feed.happened(InitiativeStory.endorsed(2, "Otra", day("2026-06-01")).events());

            assertThat(answer)
                    .succeedsWithin(PATIENCE)
                    .satisfies(
                            list -> assertThat(list.get("position").longValue()).isGreaterThanOrEqualTo(next));
        }

        @Test
        void oneThatDoesNotComeIsAnsweredByWhenToTryAgain() {
            feed.happened(STORY.events());

            var answer = http.get().uri("/api/v1/initiatives?minPosition=1000").exchange();

            assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader("Retry-After", "1");
            assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("projection-behind");
            assertThat(answer).bodyJson().extractingPath("$.position").isEqualTo((int) feed.position());
        }
    }

    @Nested
    class WhenSomethingIsAskedThatIsNotThere {
        @ParameterizedTest
        @CsvSource({
            "/api/v1/initiatives/INI-2020-0001, unknown-initiative",
            "/api/v1/initiatives/0197a001-0000-7000-8000-00000000ffff, unknown-initiative",
            "/api/v1/initiatives/nonsense, unknown-initiative",
            "/api/v1/management-objectives/9.9, unknown-objective",
            "/api/v1/nothing, not-found"
        })
        void aProblemSaysSo(String uri, String code) {
            feed.happened(RealPlan.adopted());

            var problem = refused(uri, HttpStatus.NOT_FOUND);

            assertThat(problem.get("code").stringValue()).isEqualTo(code);
            assertThat(problem.get("title").stringValue()).isNotBlank();
            assertThat(problem.get("detail").stringValue()).isNotBlank();
        }

        @ParameterizedTest
        @CsvSource({
            "/api/v1/plan?lang=es, unknown-parameter, lang",
            "/api/v1/initiatives?objetivo=1.1, unknown-parameter, objetivo",
            "/api/v1/actors?knownat=2026-01-01T00:00:00Z, unknown-parameter, knownat"
        })
        void aParameterIsRefusedByName(String uri, String code, String parameter) {
            var problem = refused(uri, HttpStatus.BAD_REQUEST);

            assertThat(problem.get("code").stringValue()).isEqualTo(code);
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(parameter);
            assertThat(problem.get("detail").stringValue()).contains(parameter);
        }
    }

    @Nested
    class WhenAProgramAsksForDescriptions {
        @Test
        void openApiDescribesEveryCall() {
            var paths = read("/v3/api-docs").get("paths");

            assertThat(paths.propertyNames())
                    .containsExactlyInAnyOrder(
                            "/api/v1/plan",
                            "/api/v1/management-objectives",
                            "/api/v1/management-objectives/{code}",
                            "/api/v1/management-objectives/{code}/explanation",
                            "/api/v1/initiatives",
                            "/api/v1/initiatives/{idOrCode}",
                            "/api/v1/initiatives/{idOrCode}/explanation",
                            "/api/v1/initiatives/{idOrCode}/history",
                            "/api/v1/initiatives/{idOrCode}/notes",
                            "/api/v1/proposals",
                            "/api/v1/proposals/{idOrCode}",
                            "/api/v1/changes",
                            "/api/v1/stream",
                            "/api/v1/reconciliation",
                            "/api/v1/actors",
                            "/api/v1/territories",
                            "/api/v1/exports/matrix.{format}",
                            "/api/v1/exports/status.{format}",
                            "/api/v1/exports/milestones.{format}",
                            "/api/v1/exports/initiatives.{format}",
                            "/api/v1/exports/changes.{format}",
                            "/api/v1/exports/{list}.{format}",
                            "/api/v1/secretariats",
                            "/api/v1/mechanisms",
                            "/api/v1/policies",
                            "/api/v1/operations/dead-letters",
                            "/api/v1/operations/dead-letters/{id}/discard",
                            "/api/v1/operations/dead-letters/{id}/retry",
                            "/api/v1/operations/projections",
                            "/api/v1/operations/projections/{name}/rebuild");
        }

        @Test
        void theDescriptionLeavesNothingOpen() {
            assertThat(ApiDescription.of(read("/v3/api-docs").toString()).gaps())
                    .isEmpty();
        }

        @Test
        void theContractsOfTheEventsAreServed() {
            assertThat(http.get().uri("/contracts/events/initiative.progress-recorded.v1/schema.json"))
                    .hasStatusOk();
        }

        @Test
        void theAsyncApiDocumentNamesTheBrokersOfThisInstallation() {
            var document = read("/contracts/asyncapi.json");

            assertThat(document.get("asyncapi").stringValue()).isEqualTo("3.0.0");
            assertThat(document.at("/servers/kafka-1/host").stringValue()).isEqualTo("127.0.0.1:9092");
            var schema = document.at("/components/messages/initiative.started.v1/payload/$ref");
            assertThat(http.get().uri("/contracts/" + schema.stringValue())).hasStatusOk();
        }

        @Test
        void healthSaysReady() {
            assertThat(read("/actuator/health/readiness").get("status").stringValue())
                    .isEqualTo("UP");
        }
    }
}
