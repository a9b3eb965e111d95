package ec.hito.bench.soak.service;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Asks whichever service lives, and asks again, the same under the same key, until there is an answer. */
public final class Client {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Cluster cluster;
    private final String token;

    Client(Cluster cluster, String token) {
        this.cluster = cluster;
        this.token = token;
    }

    /** The answer, noted in the ledger where it is a refusal; that the service is not there for now is none. */
    public Reply ask(Call call) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; System.nanoTime() < deadline; attempt++) {
            var reply = askOnce(call, attempt);
            if (reply.isPresent() && reply.get().status() != 503) {
                noted(call, reply.get());
                return reply.get();
            }
            reply.ifPresent(unavailable -> noted(call, unavailable));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("nobody answers %s %s".formatted(call.method(), call.path()));
    }

    /** One attempt; nothing if there was no answer at all. */
    public Optional<Reply> askOnce(Call call, int attempt) {
        var service = cluster.any(ThreadLocalRandom.current());
        var asked = service.process();
        try {
            var response = HTTP.send(call.to(service.uri(), token), BodyHandlers.ofByteArray());
            service.answered(asked);
            return Optional.of(Reply.of(response, attempt));
        } catch (IOException nobody) {
            cluster.ledger().unanswered();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void noted(Call call, Reply reply) {
        if (!reply.accepted()) {
            cluster.ledger().refused(call, reply);
        }
    }
}
