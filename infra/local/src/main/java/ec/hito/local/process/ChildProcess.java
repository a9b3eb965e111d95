package ec.hito.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of our own, recorded in a file for as long as nobody has seen its end. */
public final class ChildProcess implements RunningServer {
    private static final Duration POLL = Duration.ofMillis(100);
    /** Ctrl-C reaches every process of the terminal; the launcher alone decides who stops when. */
    private static final String DEAF_TO_CTRL_C = "trap '' INT HUP; exec \"$@\"";

    private final String name;
    private final LogFile log;
    private final Process process;
    private final Duration patience;

    private ChildProcess(String name, LogFile log, Process process, Duration patience) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.patience = patience;
    }

    /**
     * Starts a Java process on the JDK that runs this one.
     *
     * @param folder where it runs
     * @param arguments what follows {@code java}
     * @param record file that names the process while it runs
     * @param patience how long it may take to stop before it is killed
     */
    public static ChildProcess java(
            String name,
            Path folder,
            List<String> arguments,
            Map<String, String> environment,
            LogFile log,
            Path record,
            Duration patience) {
        var command = new ArrayList<String>(List.of("/bin/sh", "-c", DEAF_TO_CTRL_C, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.redirect());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            ProcessRecord.of(process).write(record);
            return new ChildProcess(name, log, process, patience);
        } catch (IOException failure) {
            throw new LaunchFailure(name + " cannot be started: " + failure.getMessage() + ".", failure);
        }
    }

    /** This JVM's class path, for a process that runs in another folder. */
    public static String classpath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until the check holds, and fails at once when the process ends before that. */
    public void awaitReady(BooleanSupplier check, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!check.getAsBoolean()) {
                if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw failure("ended while starting, with exit code " + process.exitValue());
                }
                if (System.nanoTime() > deadline) {
                    throw failure("was not ready after " + limit.toSeconds() + " s");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while starting");
        }
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public LogFile log() {
        return log;
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    @Override
    public void stop() {
        Ending.terminate(process.toHandle(), patience);
    }

    private LaunchFailure failure(String what) {
        return LaunchFailure.of(name, what, log, null);
    }
}
