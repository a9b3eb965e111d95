package ec.hito.local.postgres;

import ec.hito.local.process.Ending;
import ec.hito.local.process.Folders;
import ec.hito.local.process.LaunchFailure;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.RunningServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.postgresql.ds.PGSimpleDataSource;

/** A running PostgreSQL with the database {@code hito} and its roles. */
public final class LocalPostgres implements RunningServer {
    /** Long enough for a recovery after a crash. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final LogFile log;

    private LocalPostgres(EmbeddedPostgres server, ProcessHandle process, LogFile log) {
        this.server = server;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts on the data in the folder, which is made when it is missing; ends first what a killed run left there.
     *
     * @param binaries where PostgreSQL's programs are unpacked, once; nobody else gets in
     */
    public static LocalPostgres start(PostgresFolder folder, Path binaries, int port, LogFile log) {
        return start(folder, binaries, port, log, Map.of());
    }

    /**
     * As {@link #start(PostgresFolder, Path, int, LogFile)}.
     *
     * @param settings of PostgreSQL, besides those that every local one has
     */
    public static LocalPostgres start(
            PostgresFolder folder, Path binaries, int port, LogFile log, Map<String, String> settings) {
        try {
            folder.stopLeftover();
            folder.dropUnfinished();
            folder.markUnfinished();
            Folders.makePrivate(binaries);
            var builder = settings(folder, binaries, port, log);
            settings.forEach(builder::setServerConfig);
            var server = builder.start();
            // The embedded server opens the folder of its programs to everybody.
            Folders.makePrivate(binaries);
            var started = new LocalPostgres(server, folder.process().orElseThrow(), log);
            Roles.bootstrap(server.getPostgresDatabase());
            folder.markFinished();
            return started;
        } catch (IOException | SQLException | RuntimeException failure) {
            folder.stopLeftover();
            throw LaunchFailure.of("PostgreSQL", "did not start", log, failure);
        }
    }

    /** The embedded server's defaults are for throw-away tests; here a commit is on the disk when it is answered. */
    private static EmbeddedPostgres.Builder settings(PostgresFolder folder, Path binaries, int port, LogFile log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.path())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setPort(port)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(log.redirect());
    }

    public int port() {
        return server.getPort();
    }

    public long pid() {
        return process.pid();
    }

    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Connections without a pool, as one of the roles. */
    public PGSimpleDataSource dataSource(String role, String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(port(), database));
        source.setUser(role);
        return source;
    }

    @Override
    public String name() {
        return "PostgreSQL";
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
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Ending.interrupt(process, PATIENCE);
    }
}
