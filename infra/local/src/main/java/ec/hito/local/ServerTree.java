package ec.hito.local;

import ec.hito.local.process.LaunchFailure;
import ec.hito.local.process.RunningServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The servers that run, and the order in which they go down again: those first that nobody depends on. */
final class ServerTree {
    private static final Duration STARTS_END = Duration.ofSeconds(15);

    /** From the first to be stopped to the last. */
    enum Stage {
        SERVICES,
        KAFKA,
        POSTGRES
    }

    private record Member(Stage stage, RunningServer server) {}

    private final Console console;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    /** Held for reading by whoever starts a server, so that none slips through while all are stopped. */
    private final ReadWriteLock starting = new ReentrantReadWriteLock();

    private volatile boolean stopping;

    ServerTree(Console console) {
        this.console = console;
    }

    <S extends RunningServer> S start(Stage stage, Supplier<S> starter) {
        starting.readLock().lock();
        try {
            if (stopping) {
                throw new LaunchFailure("Hito was stopped while it started.");
            }
            var server = starter.get();
            members.add(new Member(stage, server));
            return server;
        } finally {
            starting.readLock().unlock();
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /** Waits until a server ends by itself, and hands it over. */
    RunningServer awaitFirstEnd() {
        var ends = members.stream()
                .map(member -> member.server().ended().thenApply(_ -> member.server()))
                .toArray(CompletableFuture<?>[]::new);
        return (RunningServer) CompletableFuture.anyOf(ends).join();
    }

    /** Stops every server, stage by stage. */
    void stop() {
        stopping = true;
        awaitStarts();
        for (var stage : Stage.values()) {
            var stops = members.stream()
                    .filter(member -> member.stage() == stage)
                    .map(member -> CompletableFuture.runAsync(() -> stop(member.server())))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(stops).join();
        }
    }

    private void stop(RunningServer server) {
        server.stop();
        console.step(server.name() + " stopped");
    }

    private void awaitStarts() {
        try {
            if (!starting.writeLock().tryLock(STARTS_END.toMillis(), TimeUnit.MILLISECONDS)) {
                console.step("a server is still starting; it is stopped as it is");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
