package ec.hito.bench.harness;

import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.process.LogFile;
import java.nio.file.Path;

/** The fresh broker of a run, as it is started locally. It can be ended and started again on the same port and data. */
public final class BenchKafka {
    private final Workspace workspace;
    private final Path folder;
    private final int port;
    private volatile LocalKafka broker;

    private BenchKafka(Workspace workspace, int port) {
        this.workspace = workspace;
        this.folder = workspace.folder().resolve("kafka");
        this.port = port;
        this.broker = launch();
    }

    /** Starts it in the workspace, on that port of 127.0.0.1. */
    public static BenchKafka start(Workspace workspace, int port) {
        return new BenchKafka(workspace, port);
    }

    private LocalKafka launch() {
        var log = LogFile.rotated(folder.resolveSibling("kafka.log"));
        var started = workspace.keep(LocalKafka.start(folder, port, log, folder.resolveSibling("kafka.process")));
        started.awaitReady();
        return started;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Ends it as a loss of power would. */
    public void kill() {
        ProcessHandle.of(broker.pid()).ifPresent(ProcessHandle::destroyForcibly);
        broker.ended().join();
    }

    /** Ends it in good order. */
    public void stop() {
        broker.stop();
    }

    /** Starts it again, where it ended. */
    public void startAgain() {
        broker = launch();
    }
}
