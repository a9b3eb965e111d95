package ec.hito.query.acting;

import ec.hito.query.signin.Issuer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.client.web.client.RequestAttributeClientRegistrationIdResolver;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends what a signed-in person asks for to command-service, with the token that is in their session. */
public final class WriteSide {
    private static final String POSITION = "Hito-Position";
    private static final String KEY = "Idempotency-Key";
    private static final Duration CONNECTS = Duration.ofSeconds(2);
    /** As long as command-service itself waits for its database, and the way there and back. */
    private static final Duration ANSWERS = Duration.ofSeconds(30);

    private final RestClient http;
    private final JsonMapper json;

    /** @param address of command-service, without a path */
    WriteSide(String address, OAuth2AuthorizedClientManager tokens, JsonMapper json) {
        var requests = new JdkClientHttpRequestFactory(
                java.net.http.HttpClient.newBuilder().connectTimeout(CONNECTS).build());
        requests.setReadTimeout(ANSWERS);
        this.json = json;
        this.http = RestClient.builder()
                .baseUrl(address + "/api/v1")
                .requestFactory(requests)
                .requestInterceptor(new OAuth2ClientHttpRequestInterceptor(tokens))
                .defaultRequest(request -> request.attributes(
                        RequestAttributeClientRegistrationIdResolver.clientRegistrationId(Issuer.ID)))
                .build();
    }

    /**
     * @param path under {@code /api/v1}
     * @param body null for an act that needs none
     * @param key under which it has one effect, however often it is sent
     * @param version that it is to be decided on; null for whatever is the newest
     */
    public Outcome send(
            HttpMethod method, String path, @Nullable Map<String, Object> body, UUID key, @Nullable Long version) {
        var request = http.method(method)
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language())
                .header(KEY, key.toString());
        if (version != null) {
            request.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
        }
        return exchange(request);
    }

    /** Hands in a file; the answer names it by {@code uploadId}. */
    public Outcome handIn(MultipartFile file) {
        var parts = new MultipartBodyBuilder();
        parts.part("file", file.getResource());
        return exchange(http.post()
                .uri("/evidence")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts.build()));
    }

    /**
     * Imports a file, or tells what that would change.
     *
     * @param kind {@code matrix}, {@code assignments} or {@code milestones}
     * @param effectiveOn the day, as typed; null for today
     * @param id that the import is to have; under it it is applied once
     */
    public Outcome importFile(
            String kind, String name, byte[] bytes, @Nullable String effectiveOn, UUID id, boolean dryRun) {
        var parts = new MultipartBodyBuilder();
        parts.part("file", new ByteArrayResource(bytes)).filename(name.isEmpty() ? "import" : name);
        var request = http.post()
                .uri(uri -> uri.path("/imports/{kind}")
                        .queryParam("dryRun", dryRun)
                        .queryParam("importId", id)
                        .queryParamIfPresent("effectiveOn", Optional.ofNullable(effectiveOn))
                        .build(kind))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language())
                .contentType(MediaType.MULTIPART_FORM_DATA);
        if (!dryRun) {
            request.header(KEY, id.toString());
        }
        return exchange(request.body(parts.build()));
    }

    public Outcome undoImport(UUID id) {
        return exchange(http.delete().uri("/imports/{id}", id).header(HttpHeaders.ACCEPT_LANGUAGE, language()));
    }

    /** How far an import is; refused if it is not known. */
    public Outcome followImport(UUID id) {
        return exchange(http.get().uri("/imports/{id}", id).header(HttpHeaders.ACCEPT_LANGUAGE, language()));
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    private Outcome exchange(RestClient.RequestHeadersSpec<?> request) {
        try {
            return request.exchange((_, answer) -> outcome(answer));
        } catch (OAuth2AuthorizationException noToken) {
            return new Outcome.SignInNeeded();
        } catch (ResourceAccessException | JacksonException noAnswer) {
            return new Outcome.Unanswered();
        }
    }

    private Outcome outcome(ClientHttpResponse answer) throws IOException {
        var body = json.readTree(answer.getBody());
        if (answer.getStatusCode().is2xxSuccessful()) {
            var position = answer.getHeaders().getFirst(POSITION);
            return new Outcome.Done(body, position == null ? 0 : Long.parseLong(position));
        }
        return new Outcome.Refused(json.treeToValue(body, Refusal.class), body);
    }
}
