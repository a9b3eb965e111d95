package ec.hito.local.seed;

import ec.hito.local.process.LaunchFailure;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.Api;
import ec.hito.local.services.Api.Answer;
import ec.hito.local.services.SampleToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Brings the plan into a store that does not have it. Every part may be repeated; a repeat changes nothing. */
public final class Seed {
    private static final Set<Integer> DONE = Set.of(200, 201, 204);
    private static final Duration CATCH_UP_LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Addresses addresses;
    private final URI command;
    private final URI query;
    private final Progress progress;

    public Seed(Addresses addresses, Progress progress) {
        this.addresses = addresses;
        this.command = addresses.command();
        this.query = addresses.query();
        this.progress = progress;
    }

    /**
     * Loads what is missing and waits until the pages show it.
     *
     * @param marker file that stands once everything is loaded
     * @return whether something was loaded
     */
    public boolean load(Path marker) {
        try (var api = new Api(SampleToken.of(addresses, SampleToken.PLANNING), "The plan cannot be loaded")) {
            if (Files.exists(marker) && hasPlan(api)) {
                return false;
            }
            var adopted = api.sendJson("PUT", command.resolve("/api/v1/plan"), Documents.plan(), DONE);
            progress.step("plan adopted");
            registerSecretariats(api);
            var imported = importMatrix(api);
            awaitPosition(api, Math.max(adopted.position(), imported.position()));
            Files.writeString(marker, "");
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean hasPlan(Api api) {
        return api.get(query.resolve("/api/v1/plan"), Set.of(200, 404)).status() == 200;
    }

    private void registerSecretariats(Api api) {
        var secretariats = Documents.secretariats();
        for (var secretariat : secretariats) {
            var answer = api.sendJson(
                    "POST", command.resolve("/api/v1/secretariats"), secretariat, Set.of(200, 201, 204, 409));
            var code = answer.body().path("code").asString("");
            if (answer.status() == 409 && !code.equals("duplicate-secretariat")) {
                throw new LaunchFailure("The plan cannot be loaded: " + answer.body());
            }
        }
        progress.step(secretariats.size() + " secretariats registered");
    }

    private Answer importMatrix(Api api) {
        var address = command.resolve("/api/v1/imports/matrix?effectiveOn=" + Documents.EFFECTIVE_ON);
        var answer = api.sendFile(address, "matrix.csv", "text/csv", Documents.matrix(), DONE);
        var body = answer.body();
        if (!body.path("rejected").isEmpty()) {
            throw new LaunchFailure("The plan cannot be loaded: the matrix was rejected: " + body.path("rejected"));
        }
        progress.step(
                "matrix imported: %d rows, %d initiatives, effective %s (the end of the documents' month: a convention)"
                        .formatted(
                                body.path("rows").asInt(0),
                                body.path("initiatives").asInt(0),
                                Documents.EFFECTIVE_ON));
        return answer;
    }

    /** Waits until the pages show what was recorded up to a position. */
    public void awaitPosition(Api api, long position) {
        var address = query.resolve("/api/v1/management-objectives?minPosition=" + position);
        var deadline = System.nanoTime() + CATCH_UP_LIMIT.toNanos();
        while (api.get(address, Set.of(200, 503)).status() == 503) {
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure("It is recorded, but query-service does not show it after "
                        + CATCH_UP_LIMIT.toSeconds() + " s; see its log.");
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }
}
