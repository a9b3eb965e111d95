package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hito.web.not-available-yet=later",
            "spring.config.import=classpath:ec/hito/web/edge.yaml",
            "server.error.include-message=never"
        })
class WebEdgeTest {
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Acts.class)
    static class Application {}

    record Note(String text, BigDecimal percent, List<Part> parts) {
        record Part(int number) {}
    }

    @RestController
    static class Acts {
        @PostMapping("/api/notes")
        Note accept(@RequestBody Note note) {
            return note;
        }

        @GetMapping("/api/notes/{id}")
        String read(@PathVariable UUID id, @RequestParam LocalDate on) {
            return id + " " + on;
        }

        @PostMapping("/api/files")
        String upload(@RequestParam MultipartFile file) {
            return "" + file.getSize();
        }

        @GetMapping("/api/refused")
        String refuse() {
            throw new ProblemException(Problem.of(HttpStatus.CONFLICT, "not-found")
                    .at("percent", "out-of-range", 0, 100)
                    .with("position", 7));
        }

        @GetMapping("/api/away")
        String failToConnect() {
            throw new DataAccessResourceFailureException("no connection");
        }

        @GetMapping("/api/broken")
        String fail() {
            throw new IllegalStateException("a password");
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private final HttpClient http = HttpClient.newHttpClient();

    @Nested
    class WhenTheBodyIsWrong {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            {"txet": "x"}                      | txet            | unknown-field
            {"percent": "12"}                  | percent         | wrong-type
            {"text": 12}                       | text            | wrong-type
            {"parts": [{"number": 1}, {"number": 1.5}]} | parts[1].number | wrong-type
            {"parts": 3}                       | parts           | wrong-type
            """)
        void theProblemNamesTheField(String body, String field, String code) {
            var problem = problem(post(BodyPublishers.ofString(body)), 400);
            assertThat(problem.get("code").stringValue()).isEqualTo("invalid");
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
            assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"text\"",
                    "{\"parts\":[{\"number\":",
                    "{\"text\":\"a\"} {}",
                    "{\"text\":\"a\",\"text\":\"b\"}",
                    "nonsense"
                })
        void malformedJsonIsCalledThat(String body) {
            assertThat(problem(post(BodyPublishers.ofString(body)), 400)
                            .get("code")
                            .stringValue())
                    .isEqualTo("malformed-body");
        }

        @Test
        void fiveMegabytesAreRefusedByTheirDeclaredLength() {
            assertTooLarge(post(BodyPublishers.ofByteArray(fiveMegabytes())));
        }

        @Test
        void fiveMegabytesAreRefusedWhereNoLengthIsDeclared() {
            assertTooLarge(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(fiveMegabytes()))));
        }

        private void assertTooLarge(HttpResponse<String> answer) {
            assertThat(problem(answer, 413).get("detail").stringValue()).contains("1 MB");
        }

        private byte[] fiveMegabytes() {
            return ("{\"text\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class WhenTheAddressIsWrong {
        @ParameterizedTest
        @CsvSource({
            "/api/notes/seven?on=2024-03-31, 400, invalid, id, not-an-id",
            "/api/notes/0197a000-0000-7000-8000-000000000001?on=tomorrow, 400, invalid, on, not-a-day",
            "/api/notes/0197a000-0000-7000-8000-000000000001, 400, invalid, on, required",
            "/api/nothing, 404, not-found,,",
            "/api/notes, 405, method-not-allowed,,",
            "/api/refused?misspelt=1, 400, unknown-parameter, misspelt, unknown-parameter",
            "/api/refused?later=1, 400, not-available-yet, later, not-available-yet"
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
    class WhenTheContainerCannotTakeTheRequestApart {
        @Test
        void aBrokenUploadIsCalledMalformed() {
            var answer = send(HttpRequest.newBuilder(uri("/api/files"))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString("--x\r\nContent-Disp"))
                    .build());
            assertThat(problem(answer, 400).get("code").stringValue()).isEqualTo("malformed-request");
        }

        @Test
        void bytesThatAreNoTextAreCalledMalformed() {
            var answer = get("/api/notes/0197a000-0000-7000-8000-000000000001?on=%FF", "es");
            assertThat(problem(answer, 400).get("code").stringValue()).isEqualTo("malformed-request");
        }

        @Test
        void anUploadOverItsLimitIsTooLarge() {
            var file = "a".repeat(21 * 1024 * 1024);
            var answer = send(HttpRequest.newBuilder(uri("/api/files"))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(
                            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + file
                                    + "\r\n--x--\r\n"))
                    .build());
            assertThat(problem(answer, 413).get("code").stringValue()).isEqualTo("body-too-large");
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
            var answer = send(HttpRequest.newBuilder(uri("/api/refused")).build());
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
            var answer = send(HttpRequest.newBuilder(uri("/api/notes"))
                    .header("Content-Type", "application/json")
                    .header(header, value)
                    .POST(BodyPublishers.ofString("{}"))
                    .build());
            assertThat(problem(answer, 403).get("code").stringValue()).isEqualTo("cross-site");
        }

        @Test
        void itsOwnPagesAreServedWhateverTheirPort() {
            var answer = send(HttpRequest.newBuilder(uri("/api/notes"))
                    .header("Content-Type", "application/json")
                    .header("Origin", "http://127.0.0.1:1")
                    .header("Sec-Fetch-Site", "same-site")
                    .POST(BodyPublishers.ofString("{}"))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatTheDatabaseCouldNotTakeIsToBeTriedAgain() {
        var answer = get("/api/away", "es");
        assertThat(problem(answer, 503).get("code").stringValue()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void whatIsAcceptedIsReadExactly() {
        var answer = post(BodyPublishers.ofString("{\"text\":\"Ñandú\",\"percent\":37.50,\"parts\":[{\"number\":1}]}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"Ñandú\",\"percent\":37.50,\"parts\":[{\"number\":1}]}");
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = json.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> post(BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri("/api/notes"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    }

    private HttpResponse<String> get(String path, String language) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept-Language", language)
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
