package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestIssuer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small service behind the shared edge, on a real port. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.import=classpath:ec/hito/web/edge.yaml", "server.error.include-message=never"})
abstract class EdgeTest {
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

        @GetMapping("/api/full")
        String failForWantOfRoom() {
            throw new DataAccessResourceFailureException(
                    "no room", new SQLException("could not extend file: No space left on device", "53100"));
        }

        @GetMapping("/api/broken")
        String fail() {
            throw new IllegalStateException("a password");
        }
    }

    private static final String PLANNING =
            TestIssuer.shared().tokenFor("s-1").roles("planning").signed();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private final HttpClient http = HttpClient.newHttpClient();

    JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = json.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        return problem;
    }

    HttpResponse<String> post(BodyPublisher body) {
        return send(signedIn("/api/notes")
                .header("Content-Type", "application/json")
                .POST(body));
    }

    HttpRequest.Builder signedIn(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + PLANNING);
    }

    HttpResponse<String> get(String path, String language) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept-Language", language));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
