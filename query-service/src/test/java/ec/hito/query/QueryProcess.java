package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.Ports;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance of query-service in a process of its own, which ends with this one at the latest. */
final class QueryProcess implements AutoCloseable {
    private final int port = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;

    private QueryProcess(TestDatabase database, Path log) throws IOException {
        process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Ddisable-axoniq-console-message=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QueryProcess.class.getName(),
                        "--server.port=" + port,
                        "--HITO_POSTGRES_URL=" + database.jdbcUrl(),
                        "--HITO_ISSUER=" + TestIssuer.shared().uri()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Its input ends when whoever started it ends, however that may be. */
    public static void main(String... arguments) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // As good as its end.
            }
            Runtime.getRuntime().halt(1);
        });
        QueryServiceApplication.main(arguments);
    }

    /** Waits until it is ready. */
    static QueryProcess started(TestDatabase database, Path log) throws IOException {
        var started = new QueryProcess(database, log);
        await().failFast("it has ended", () -> !started.process.isAlive())
                .ignoreExceptions()
                .until(() -> started.get("/actuator/health/readiness").statusCode() == 200);
        return started;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", QueryServiceTest.OPERATOR);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of a successful answer. */
    JsonNode read(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** As a loss of power would; returns when it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.shutdownNow();
    }
}
