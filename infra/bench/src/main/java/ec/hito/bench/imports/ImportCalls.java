package ec.hito.bench.imports;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.workload.City;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to command-service, as planning. */
final class ImportCalls implements AutoCloseable {
    private static final String BOUNDARY = "hito-bench";

    /**
     * What came of a call.
     *
     * @param position of its last event
     */
    record Answered(double seconds, long position, JsonNode body) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI imports;
    private final String token;

    ImportCalls(URI command, String token) {
        this.imports = command.resolve("/api/v1/imports/");
        this.token = token;
    }

    /** @param id that the import is to have */
    CompletableFuture<Answered> milestones(byte[] file, UUID id, boolean dryRun) {
        var query = "milestones?effectiveOn=%s&importId=%s&dryRun=%s".formatted(City.TODAY, id, dryRun);
        var request = request(query)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart(file))
                .build();
        return send(request);
    }

    CompletableFuture<Answered> undo(UUID id) {
        return send(request(id.toString()).DELETE().build());
    }

    /** How far an import is, in a few words. */
    String progress(UUID id) {
        try {
            var answer = http.send(request(id.toString()).build(), BodyHandlers.ofString());
            var status = JsonMapper.shared().readTree(answer.body());
            return answer.statusCode() == 200
                    ? "%s, %s of %s rows"
                            .formatted(
                                    status.path("phase").asString(),
                                    status.path("rowsDone").asString(),
                                    status.path("rows").asString("?"))
                    : "not begun";
        } catch (IOException failure) {
            throw new BenchFailure("No answer:", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The measurement was interrupted.");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(imports.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private CompletableFuture<Answered> send(HttpRequest request) {
        var begun = System.nanoTime();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> answered(answer, begun));
    }

    private static Answered answered(HttpResponse<String> answer, long begun) {
        if (answer.statusCode() != 200) {
            throw new BenchFailure("Answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return new Answered(
                (System.nanoTime() - begun) / 1e9,
                answer.headers().firstValueAsLong("Hito-Position").orElseThrow(),
                JsonMapper.shared().readTree(answer.body()));
    }

    private static BodyPublisher multipart(byte[] file) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"hitos.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    @Override
    public void close() {
        http.close();
    }
}
