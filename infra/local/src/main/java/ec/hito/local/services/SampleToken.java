package ec.hito.local.services;

import ec.hito.local.process.LaunchFailure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the sample accounts that the local identity provider knows; the id of each is its password too. */
public final class SampleToken {
    public static final String PLANNING = "planificacion";
    public static final String MONITOR = "seguimiento";
    public static final String OPERATOR = "operacion";

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private SampleToken() {}

    /** @throws LaunchFailure if the identity provider does not answer, or does not know the account */
    public static String of(Addresses addresses, String account) {
        var basic = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(addresses.issuer().resolve("/oauth2/token"))
                .timeout(ANSWER_LIMIT)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LaunchFailure("The identity provider gives " + account + " no token: it answered "
                        + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        } catch (IOException failure) {
            throw new LaunchFailure("No answer from the identity provider at " + request.uri() + ".", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while a token was asked for.", interrupted);
        }
    }
}
