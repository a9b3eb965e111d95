package ec.hito.bench.soak.service;

import ec.hito.bench.harness.ServiceProcess;
import ec.hito.bench.harness.Settings;
import ec.hito.local.process.ChildProcess;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.RunningServer;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** A service on one port. When its process ends, whoever ended it, the next one is started, as whoever keeps services running does. */
final class Instance implements RunningServer {
    private static final Duration READY_LIMIT = Duration.ofSeconds(2);

    private final Path folder;
    private final Settings settings;
    private final Service service;
    private final Addresses addresses;
    private final Map<String, String> environment;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final AtomicLong endedByItself = new AtomicLong();
    private volatile boolean served;
    private volatile boolean killed;
    private volatile ChildProcess process;

    /** @param folder for its log and its temporary files; it is made */
    Instance(Path folder, Settings settings, Service service, Addresses addresses, Map<String, String> environment) {
        this.folder = folder;
        this.settings = settings;
        this.service = service;
        this.addresses = addresses;
        this.environment = environment;
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.process = launch();
    }

    private ChildProcess launch() {
        served = false;
        killed = false;
        var launched = ServiceProcess.launch(folder, settings, service, addresses, environment);
        launched.ended().thenRunAsync(this::follow);
        return launched;
    }

    private synchronized void follow() {
        if (stopped.isDone()) {
            return;
        }
        if (served && !killed) {
            endedByItself.incrementAndGet();
        }
        process = launch();
    }

    /** As a loss of power would. */
    synchronized void kill() {
        killed = true;
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    URI uri() {
        return switch (service) {
            case COMMAND -> addresses.command();
            case QUERY -> addresses.query();
            case IDENTITY -> addresses.issuer();
        };
    }

    boolean ready() {
        return health("readiness").map(answer -> answer.statusCode() == 200).orElse(false);
    }

    /** Whether it says that it is the one that publishes. */
    boolean publishes() {
        return health("publication")
                .map(answer -> answer.body().contains("\"phase\":\"publishing\""))
                .orElse(false);
    }

    private Optional<HttpResponse<String>> health(String group) {
        var request = HttpRequest.newBuilder(uri().resolve("/actuator/health/" + group))
                .timeout(READY_LIMIT)
                .build();
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The one that runs now; it is started anew whenever it ends. */
    ChildProcess process() {
        return process;
    }

    /** That it gave somebody an answer: from now on it may end only by being killed. Of one that has ended since, it says nothing any more. */
    synchronized void answered(ChildProcess by) {
        served |= by == process;
    }

    /** How often it ended after it had answered somebody, and nobody had killed it. */
    long endedByItself() {
        return endedByItself.get();
    }

    @Override
    public String name() {
        return service.id();
    }

    @Override
    public LogFile log() {
        return process.log();
    }

    @Override
    public CompletableFuture<?> ended() {
        return stopped;
    }

    @Override
    public void stop() {
        ChildProcess last;
        synchronized (this) {
            stopped.complete(null);
            last = process;
        }
        last.stop();
        http.close();
    }
}
