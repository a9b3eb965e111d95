package ec.hito.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Ends processes, politely first. */
public final class Ending {
    private static final Duration FORCED = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(50);

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
            send("INT", process);
        }
        awaitOrKill(process, patience);
    }

    /** Asks by QUIT, which is PostgreSQL's word for an immediate shutdown, that leaves everything to the recovery; waits, then kills. */
    public static void quit(ProcessHandle process) {
        if (process.isAlive()) {
            send("QUIT", process);
        }
        awaitOrKill(process, FORCED);
    }

    /** Kills them without asking, and waits until they are gone; true when there were any. */
    public static boolean kill(Stream<ProcessHandle> processes) {
        var killed = processes.toList();
        killed.forEach(ProcessHandle::destroyForcibly);
        killed.forEach(process -> isGoneWithin(process, FORCED));
        return !killed.isEmpty();
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(signal, process.pid()))
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

    /** Asks again and again: the system does not report the end of a process that is not our own child. */
    private static boolean isGoneWithin(ProcessHandle process, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }
}
