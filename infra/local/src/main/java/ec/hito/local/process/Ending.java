package ec.hito.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes, politely first. */
public final class Ending {
    private static final Duration FORCED = Duration.ofSeconds(5);

    private Ending() {}

    /** Asks by TERM, waits, then kills. */
    public static void terminate(ProcessHandle process, Duration patience) {
        if (process.isAlive()) {
            process.destroy();
        }
        awaitOrKill(process, patience);
    }

    /** Asks by INT, which is PostgreSQL's word for a fast shutdown, waits, then kills. */
    public static void interrupt(ProcessHandle process, Duration patience) {
        if (process.isAlive()) {
            sendInterrupt(process);
        }
        awaitOrKill(process, patience);
    }

    private static void sendInterrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            process.destroy();
        }
    }

    /** Ends the process that a killed run recorded in the file, if it still runs; true when it did. */
    public static boolean leftover(Path recordFile, Duration patience) {
        var process = ProcessRecord.read(recordFile).flatMap(ProcessRecord::live);
        process.ifPresent(handle -> terminate(handle, patience));
        return process.isPresent();
    }

    private static void awaitOrKill(ProcessHandle process, Duration patience) {
        if (!isGoneWithin(process, patience)) {
            process.destroyForcibly();
            isGoneWithin(process, FORCED);
        }
    }

    private static boolean isGoneWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException tooLong) {
            return !process.isAlive();
        }
    }
}
