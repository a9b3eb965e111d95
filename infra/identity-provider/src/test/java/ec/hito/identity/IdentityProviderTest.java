package ec.hito.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IdentityProviderTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JwtDecoder tokens;

    @Autowired
    private SampleAccounts samples;

    @Test
    void everySampleAccountIsMarkedAsOneAndGetsATokenWithItsRoles() throws Exception {
        assertThat(samples.accounts()).isNotEmpty();
        for (var account : samples.accounts()) {
            assertThat(account.name()).startsWith("Muestra:");
            var token = tokens.decode(issued(account.id()));
            assertThat(token.getSubject()).isEqualTo(account.subject());
            assertThat(token.getAudience()).containsExactly("hito");
            assertThat(token.getClaimAsStringList("roles")).isEqualTo(account.roles());
            assertThat(token.getClaimAsString("secretariat")).isEqualTo(account.secretariat());
        }
    }

    @Test
    void whoDoesNotKnowThePasswordGetsNothing() throws Exception {
        assertThat(ask("planificacion", "otra").statusCode()).isEqualTo(401);
        assertThat(ask("nadie", "nadie").statusCode()).isEqualTo(401);
    }

    @Test
    void peopleSignInOnAPageThatListsTheSamples() throws Exception {
        assertThat(get("/login"))
                .contains("<html lang=\"es-EC\">", "Contraseña", "name=\"_csrf\"")
                .contains(samples.accounts().stream()
                        .map(SampleAccounts.Account::id)
                        .toList())
                .doesNotContain("role=\"alert\"");
        assertThat(get("/login?error")).contains("La cuenta o la contraseña no es correcta");
    }

    @Test
    void itsKeysAreFoundByDiscovery() throws Exception {
        var metadata = get("/.well-known/openid-configuration");
        assertThat(metadata).contains("jwks_uri");
        assertThat(get("/oauth2/jwks")).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
    }

    private String issued(String account) throws IOException, InterruptedException {
        var answer = ask(account, account);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("access_token").stringValue();
    }

    private HttpResponse<String> ask(String account, String password) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path)).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
