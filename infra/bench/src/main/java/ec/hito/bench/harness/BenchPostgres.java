package ec.hito.bench.harness;

import ec.hito.local.postgres.LocalPostgres;
import ec.hito.local.postgres.PostgresFolder;
import ec.hito.local.process.Ending;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fresh PostgreSQL of a run, durable as in production. */
public final class BenchPostgres {
    private static final List<String> SETTINGS = List.of(
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "min_wal_size",
            "max_wal_size",
            "max_connections");

    private static final Map<String, String> SIZES = Map.of(
            "shared_buffers",
            Surroundings.memory() / 4 / (1 << 20) + "MB",
            "min_wal_size",
            "1GB",
            "max_wal_size",
            "4GB");

    /** Of 16 MB each. */
    private static final int WAL_FILES = 60;

    private final Workspace workspace;
    private final Path folder;
    private final Map<String, String> sizes;
    private final int port;
    private final JdbcClient superuser;
    private volatile LocalPostgres server;

    private BenchPostgres(Workspace workspace, Path folder, Map<String, String> sizes) {
        this.workspace = workspace;
        this.folder = folder;
        this.sizes = sizes;
        this.port = Ports.free();
        this.server = startServer();
        this.superuser = JdbcClient.create(server.dataSource("postgres", "postgres"));
    }

    /** Starts it in the workspace, on a free port of 127.0.0.1. */
    public static BenchPostgres start(Workspace workspace) {
        return start(workspace, workspace.folder());
    }

    /** Starts it in the workspace, with its data in a folder of their own. */
    public static BenchPostgres start(Workspace workspace, Path folder) {
        return new BenchPostgres(workspace, folder, Map.of());
    }

    /** Starts one with the memory and WAL that docs/operations.md asks for, its WAL's files made as after a while of use. */
    public static BenchPostgres startForMeasuring(Workspace workspace, Settings settings) {
        var postgres = new BenchPostgres(workspace, workspace.folder(), SIZES);
        if (!settings.quick()) {
            postgres.makeWalFiles();
        }
        return postgres;
    }

    private LocalPostgres startServer() {
        // Unpacked once for all of a person's runs on this machine.
        var binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg-" + System.getProperty("user.name"));
        var log = LogFile.rotated(workspace.folder().resolve("postgres.log"));
        return workspace.keep(
                LocalPostgres.start(new PostgresFolder(folder.resolve("postgres")), binaries, port, log, sizes));
    }

    /** A new server makes each in the middle of somebody's commit. */
    private void makeWalFiles() {
        for (int file = 0; file < WAL_FILES; file++) {
            superuser
                    .sql("select pg_logical_emit_message(false, 'bench', 'a record, without which no file is begun')")
                    .query()
                    .singleValue();
            superuser.sql("select pg_switch_wal()").query().singleValue();
        }
        checkpoint();
    }

    public int port() {
        return port;
    }

    /** The database that the services expect, with their roles. */
    public Database hito() {
        return new Database(port, "hito");
    }

    /** A new database that the owner of Hito's owns too, as a copy of {@code template} as it stands. */
    public Database create(String name, String template) {
        superuser
                .sql("create database %s owner %s template %s".formatted(name, Database.OWNER, template))
                .update();
        return new Database(port, name);
    }

    public void drop(Database database) {
        superuser
                .sql("drop database %s with (force)".formatted(database.name()))
                .update();
    }

    /** Writes out what was changed, so that one contender's writes are not left to the next. */
    public void checkpoint() {
        superuser.sql("checkpoint").update();
    }

    /** Takes a table and its indexes into the server's memory, as far as they fit. */
    public static void warm(Database database, String table) {
        var superuser = JdbcClient.create(database.direct("postgres"));
        superuser.sql("create extension if not exists pg_prewarm").update();
        superuser
                .sql("select pg_prewarm(:table::regclass) union all"
                        + " select pg_prewarm(indexrelid) from pg_index where indrelid = :table::regclass")
                .param("table", table)
                .query()
                .singleColumn();
    }

    /** How many connections a role has. */
    public long connections(String role) {
        return pids(role).size();
    }

    /** Ends a role's connections, whatever they are doing. */
    public void terminateConnections(String role) {
        superuser
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = :role")
                .param("role", role)
                .query()
                .listOfRows();
    }

    /** Ends the sessions that call themselves so. */
    public void terminateSessions(String applicationName) {
        superuser
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = :name")
                .param("name", applicationName)
                .query()
                .listOfRows();
    }

    /** Kills the process of one of a role's connections: PostgreSQL ends all others, and recovers from its log as after a loss of power. */
    public void crash(String role) {
        pids(role).stream().findAny().flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Ends all of PostgreSQL at once, as a loss of power would, and starts it again on the same port. */
    public void restartAfterAnImmediateShutdown() {
        Ending.quit(ProcessHandle.of(server.pid()).orElseThrow());
        start();
    }

    /** Starts it again, where it ended. */
    public void start() {
        // Its first process is gone; what is left of it in this JVM keeps the next one from its data.
        server.stop();
        server = startServer();
    }

    /** Whether its first process runs. */
    public boolean runs() {
        return ProcessHandle.of(server.pid()).map(ProcessHandle::isAlive).orElse(false);
    }

    private List<Long> pids(String role) {
        return superuser
                .sql("select pid from pg_stat_activity where usename = :role")
                .param("role", role)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        for (var name : SETTINGS) {
            settings.put(name, superuser.sql("show " + name).query(String.class).single());
        }
        return settings;
    }

    String version() {
        return superuser.sql("show server_version").query(String.class).single();
    }
}
