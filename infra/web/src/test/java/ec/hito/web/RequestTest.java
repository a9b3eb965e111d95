package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest extends EdgeTest {
    @Nested
    class WhenTheAddressIsWrong {
        @ParameterizedTest
        @CsvSource({
            "/api/notes/seven?on=2024-03-31, 400, invalid, id, not-an-id",
            "/api/notes/0197a000-0000-7000-8000-000000000001?on=tomorrow, 400, invalid, on, not-a-day",
            "/api/notes/0197a000-0000-7000-8000-000000000001, 400, invalid, on, required",
            "/api/nothing, 404, not-found,,",
            "/api/notes, 405, method-not-allowed,,",
            "/api/refused?misspelt=1, 400, unknown-parameter, misspelt, unknown-parameter"
        })
        void theProblemSaysHow(String path, int status, String code, String field, String fault) {
            var problem = problem(get(path, "es"), status);
            assertThat(problem.get("code").stringValue()).isEqualTo(code);
            assertThat(problem.at("/errors/0/field").asString(null)).isEqualTo(field);
            assertThat(problem.at("/errors/0/code").asString(null)).isEqualTo(fault);
        }

        @Test
        void outsideTheApiThereIsNoProblemDetail() {
            assertThat(get("/nothing", "es")
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .doesNotContain("problem");
        }
    }

    @Nested
    class WhenARequestIsRefused {
        @Test
        void theAnswerIsInSpanishFirst() {
            var problem = problem(get("/api/refused", "fr"), 409);
            assertThat(problem.get("title").stringValue()).isEqualTo("No encontrado");
            assertThat(problem.at("/errors/0/message").stringValue()).isEqualTo("Debe estar entre 0 y 100.");
            assertThat(problem.get("position").intValue()).isEqualTo(7);
        }

        @Test
        void theAnswerIsInSpanishWhereNoLanguageIsNamed() {
            var answer = send(HttpRequest.newBuilder(uri("/api/refused")));
            assertThat(problem(answer, 409).get("title").stringValue()).isEqualTo("No encontrado");
        }

        @Test
        void theAnswerIsInEnglishWhereAskedFor() {
            assertThat(problem(get("/api/refused", "fr, en-GB;q=0.5"), 409)
                            .get("title")
                            .stringValue())
                    .isEqualTo("Not found");
        }

        @Test
        void aFailureOfOursTellsNothingOfItsInside() {
            var answer = get("/api/broken", "es");
            assertThat(problem(answer, 500).get("code").stringValue()).isEqualTo("internal-error");
            assertThat(answer.body()).doesNotContain("password");
        }
    }

    @Nested
    class WhenABrowserSendsWhatAPageOfAnotherSiteMadeIt {
        @ParameterizedTest
        @CsvSource({"Origin, https://elsewhere.example", "Origin, null", "Sec-Fetch-Site, cross-site"})
        void itIsRefused(String header, String value) {
            var answer = send(signedIn("/api/notes")
                    .header("Content-Type", "application/json")
                    .header(header, value)
                    .POST(BodyPublishers.ofString("{}")));
            assertThat(problem(answer, 403).get("code").stringValue()).isEqualTo("cross-site");
        }

        @Test
        void itsOwnPagesAreServedWhateverTheirPort() {
            var answer = send(signedIn("/api/notes")
                    .header("Content-Type", "application/json")
                    .header("Origin", "http://127.0.0.1:1")
                    .header("Sec-Fetch-Site", "same-site")
                    .POST(BodyPublishers.ofString("{}")));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatTheDatabaseCouldNotTakeIsToBeTriedAgain() {
        var answer = get("/api/away", "es");
        assertThat(problem(answer, 503).get("code").stringValue()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }
}
