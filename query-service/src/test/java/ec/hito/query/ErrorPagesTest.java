package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What only a real container does: error pages, Swagger UI, versioned files. */
@SpringBootTest(classes = QueryServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPagesTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
    }

    @LocalServerPort
    private int port;

    @Test
    void anUnknownAddressGetsAPageInSpanish() {
        assertPage("/nada", 404, "No encontrado");
    }

    @Test
    void anUnknownInitiativeGetsTheSamePage() {
        assertPage("/iniciativas/INI-2020-0001", 404, "No encontrado");
    }

    @Test
    void aWrongFilterGetsAPageThatSaysSo() {
        assertPage("/iniciativas?health=verde", 400, "Pedido no válido");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "no type"})
    void theyAreInSpanishWhateverTheClientAccepts(String accept) {
        assertPage(get("/nada", accept), 404, "No encontrado");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contracts/nothing", "/v3/nothing", "/actuator/nothing"})
    void programsGetNoPage(String path) {
        var answer = get(path, "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @Test
    void underTheApiThereIsAProblemEvenForABrowser() {
        var answer = get("/api/v1/plan");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void theStyleIsServedUnderTheNameThatThePageGives() {
        var page = get("/").body();
        var style = page.substring(page.indexOf("/assets/hito-"), page.indexOf(".css") + 4);

        assertThat(get(style).statusCode()).isEqualTo(200);
    }

    @Test
    void theScriptsAreServedUnderTheNamesThatThePageGives() {
        var scripts = Pattern.compile("<script defer src=\"([^\"]*)\"")
                .matcher(get("/").body())
                .results()
                .map(script -> script.group(1))
                .toList();

        assertThat(scripts).isNotEmpty().allSatisfy(script -> {
            assertThat(get(script).statusCode()).as(script).isEqualTo(200);
            assertThat(script).matches(".*([0-9a-f]{32}|[0-9.]+).*\\.js");
        });
    }

    @Test
    void swaggerUiMayRunItsOwnScripts() {
        var answer = get("/swagger-ui/index.html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("script-src 'unsafe");
    }

    private void assertPage(String path, int status, String title) {
        assertPage(get(path), status, title);
    }

    private static void assertPage(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<h1>" + title + "</h1>", "lang=\"es-EC\"");
    }

    private HttpResponse<String> get(String path) {
        return get(path, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
    }

    private HttpResponse<String> get(String path, String accept) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
