package ec.hito.local;

import ec.hito.local.Options.Task;
import ec.hito.local.ServerTree.Stage;
import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.postgres.LocalPostgres;
import ec.hito.local.process.Ending;
import ec.hito.local.process.LaunchFailure;
import ec.hito.local.process.RunningServer;
import ec.hito.local.seed.Seed;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.Service;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One run of Hito, from the first check to the end of the last server. Does not return: the JVM ends with it. */
final class Run {
    /** initdb, the starter of PostgreSQL, PostgreSQL itself: each may come of the one before just as that is ended. */
    private static final int ROUNDS_AT_MOST = 4;

    private final Options options;
    private final LocalPorts ports;
    private final Addresses addresses;
    private final Console console;
    private final ServerTree tree;
    private final AtomicInteger exitCode = new AtomicInteger();

    Run(Options options, Console console) {
        this.options = options;
        this.ports = options.ports();
        this.addresses =
                new Addresses(ports.query(), ports.command(), ports.identity(), ports.kafka(), ports.postgres());
        this.console = console;
        this.tree = new ServerTree(console);
    }

    // The folder stays open, and so locked, for as long as the process lives.
    @SuppressWarnings("resource")
    void run() {
        Stream.of(Service.values()).forEach(service -> service.requireBuilt(options.home()));
        DataFolder.requireSpace(options.data(), DataFolder.NEEDED_BYTES);
        var folder = DataFolder.open(options.data(), options.task().mark());
        var leftovers = console.awaiting("ending what an earlier run left behind", () -> Leftovers.end(folder));
        if (!leftovers.isEmpty()) {
            console.step("ended what an earlier run left behind: " + String.join(", ", leftovers));
        }
        ports.requireFree();
        folder.dropHalfUnpacked();
        if (simulates() && folder.dropUnfilled()) {
            console.step("the filling was cut short: what there was of it is thrown away, and it starts over");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder), "stop"));
        try {
            start(folder);
            var ended = tree.awaitFirstEnd();
            throw LaunchFailure.of(ended.name(), "ended by itself", ended.log(), null);
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    private void start(DataFolder folder) {
        console.step("data in " + options.data());
        together(() -> startPostgres(folder), () -> startKafka(folder));
        together(Stream.of(Service.values())
                .map(service -> (Runnable) () -> startService(service, folder))
                .toArray(Runnable[]::new));
        if (simulates()) {
            new Simulating(options.simulated(), addresses, console).fill(folder);
        } else {
            loadPlan(folder);
        }
        announce(folder);
    }

    private boolean simulates() {
        return options.task() == Task.DEMO;
    }

    private void loadPlan(DataFolder folder) {
        var seed = new Seed(addresses, console);
        if (!console.awaiting("the plan is being loaded", () -> seed.load(folder.seeded()))) {
            console.step("the plan and what was recorded since are there from earlier runs");
        }
    }

    private void startPostgres(DataFolder folder) {
        starting(
                "PostgreSQL",
                () -> tree.start(
                        Stage.POSTGRES,
                        () -> LocalPostgres.start(
                                folder.postgres(),
                                folder.postgresBinaries(),
                                ports.postgres(),
                                folder.log("postgres"))));
    }

    private void startKafka(DataFolder folder) {
        starting("Kafka", () -> {
            var kafka = tree.start(
                    Stage.KAFKA,
                    () -> LocalKafka.start(folder.kafka(), ports.kafka(), folder.log("kafka"), folder.record("kafka")));
            kafka.awaitReady();
            return kafka;
        });
    }

    private void startService(Service service, DataFolder folder) {
        starting(service.id(), () -> {
            var process = tree.start(
                    Stage.SERVICES,
                    () -> service.start(
                            options.home(), addresses, folder.log(service.id()), folder.record(service.id())));
            service.awaitReady(process, addresses);
            return process;
        });
    }

    private void starting(String name, Supplier<RunningServer> start) {
        console.step(name + " starting");
        console.awaiting(name + " is still starting", start);
        console.step(name + " ready");
    }

    private static void together(Runnable... parts) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.of(parts)
                    .map(part -> CompletableFuture.runAsync(part, executor))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        }
    }

    private void announce(DataFolder folder) {
        console.say("\nHito is ready: " + addresses.query() + "\n");
        if (simulates()) {
            console.say("  Simulated data: nothing of what is shown happened.\n");
        }
        for (var row : List.of(
                List.of("pages and query-service", addresses.query().toString()),
                List.of("command-service", addresses.command().toString()),
                List.of("identity provider", addresses.issuer() + " (sample accounts)"),
                List.of("Kafka", addresses.kafka()),
                List.of("PostgreSQL", addresses.postgres()),
                List.of("logs", folder.logs().toString()))) {
            console.say(String.format("  %-24s %s", row.get(0), row.get(1)));
        }
        console.say("\nCtrl-C stops everything.");
    }

    /** Runs when the JVM is asked to end, by a signal or by {@link #fail}; the exit code is ours, not the signal's. */
    private void stop(DataFolder folder) {
        console.say("");
        console.awaiting("stopping the servers", () -> {
            tree.stop();
            endWhatIsStillStarting(folder);
            return exitCode;
        });
        Runtime.getRuntime().halt(exitCode.get());
    }

    /** What makes PostgreSQL's folder is no server yet, and the PostgreSQL that it starts then is nobody's child. */
    private static void endWhatIsStillStarting(DataFolder folder) {
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            var postgres = folder.postgres().stopLeftover();
            if (!Ending.kill(ProcessHandle.current().descendants()) && !postgres) {
                return;
            }
        }
    }

    private void fail(RuntimeException failure) {
        if (tree.isStopping()) {
            parkUntilTheEnd();
        }
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        System.err.println("Hito: " + (cause.getMessage() == null ? cause : cause.getMessage()));
        if (!(cause instanceof LaunchFailure)) {
            // Nobody foresaw it: whoever is to mend it needs to know where it happened.
            cause.printStackTrace();
        }
        exitCode.set(1);
        System.exit(1);
    }

    /** What fails while everything is being stopped fails because of it. */
    private static void parkUntilTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
