package ec.hito.local.services;

import ec.hito.local.process.ChildProcess;
import ec.hito.local.process.LaunchFailure;
import ec.hito.local.process.LogFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The services, and the identity provider that they trust on one machine; each is a jar that answers on its port. */
public enum Service {
    // Its states are old as soon as they have survived once: copied no more often, and with room for what is young,
    // collections stop it less often and not longer. The parallel collector leaves more of two cores to publication.
    COMMAND(
            "command-service",
            "command-service",
            "-Xmx512m",
            "-Xmn256m",
            "-XX:MaxTenuringThreshold=1",
            "-XX:+UseParallelGC"),
    QUERY("query-service", "query-service", "-Xmx512m"),
    IDENTITY("identity-provider", "infra/identity-provider", "-Xmx128m", "-XX:+UseSerialGC");

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String id;
    private final String module;
    private final List<String> memory;

    Service(String id, String module, String... memory) {
        this.id = id;
        this.module = module;
        this.memory = List.of(memory);
    }

    public String id() {
        return id;
    }

    /** Refuses to go on when the service's jar is missing in the project's folder. */
    public void requireBuilt(Path home) {
        if (!Files.exists(jar(home))) {
            throw new LaunchFailure("There is no " + jar(home) + ": build it first with ./mvnw package -DskipTests.");
        }
    }

    /** Without the second compiler, which for one person costs more at the start than it ever brings in; but for the pages, that are waited for. */
    public ChildProcess start(Path home, Addresses addresses, LogFile log, Path record) {
        var jar = jar(home).toString();
        var arguments = this == QUERY ? arguments("-jar", jar) : arguments("-XX:TieredStopAtLevel=1", "-jar", jar);
        return ChildProcess.java(id, home, arguments, addresses.environment(), log, record, PATIENCE);
    }

    /** What its JVM is started with: its memory, and what it runs. */
    public List<String> arguments(String... what) {
        return Stream.of(memory, List.of("-XX:+ExitOnOutOfMemoryError"), List.of(what))
                .flatMap(List::stream)
                .toList();
    }

    /** Waits until the service says that it is ready. */
    public void awaitReady(ChildProcess process, Addresses addresses) {
        var request = HttpRequest.newBuilder(base(addresses).resolve("/actuator/health/readiness"))
                .timeout(ANSWER_LIMIT)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            process.awaitReady(() -> answersOk(http, request), START_LIMIT);
        }
    }

    /** The jar that a build of the project in {@code home} leaves. */
    public Path jar(Path home) {
        return home.resolve(module).resolve("target").resolve(id + ".jar");
    }

    private URI base(Addresses addresses) {
        return switch (this) {
            case COMMAND -> addresses.command();
            case QUERY -> addresses.query();
            case IDENTITY -> addresses.issuer();
        };
    }

    private static boolean answersOk(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException notYet) {
            return false;
        }
    }
}
