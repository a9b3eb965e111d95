package ec.hito.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An issuer of tokens with a key of its own, found by OpenID Connect discovery on a free port; one for all tests of a JVM. */
public final class TestIssuer {
    public static final String AUDIENCE = "hito";

    private static final class Shared {
        static final TestIssuer ISSUER = start();
    }

    private final HttpServer server;
    private final RSAKey key;

    private TestIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    public static TestIssuer shared() {
        return Shared.ISSUER;
    }

    /** A key that no issuer publishes. */
    public static RSAKey strangeKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token of this issuer for whom nothing else is said yet. */
    public TestToken tokenFor(String subject) {
        return TestToken.of(uri(), key, subject);
    }

    private static TestIssuer start() {
        try {
            var server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            var issuer = new TestIssuer(server, strangeKey());
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, issuer.metadata()));
            server.createContext("/keys", exchange -> answer(exchange, new JWKSet(issuer.key).toString()));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String metadata() {
        return """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"]}
            """.formatted(uri());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
