package ec.hito.local.process;

import java.util.concurrent.CompletableFuture;

/** A server that was started here and has to be stopped here. */
public interface RunningServer {
    String name();

    LogFile log();

    /** Completes when the server's process is gone, for whatever reason. */
    CompletableFuture<?> ended();

    /** Stops the server in good order, by force when it takes too long. Does nothing once it is gone. */
    void stop();
}
