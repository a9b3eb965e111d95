package ec.hito.testing;

import ec.hito.local.postgres.LocalPostgres;
import ec.hito.local.postgres.PostgresFolder;
import ec.hito.local.process.Ending;
import ec.hito.local.process.Folders;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of one test's own, to be stopped, killed and copied: a local process, also where there is a Docker engine. It is on the
 * same port for as long as it lives.
 */
public final class OwnPostgres implements AutoCloseable {
    private final Path folder = Guard.folder("own-postgres");
    private final int port = Ports.free();
    private @Nullable LocalPostgres running;

    /** Where its data are, or will be. */
    public Path data() {
        return folder.resolve("data");
    }

    public int port() {
        return port;
    }

    /** Starts on the data that are there, or on new ones. */
    public void start() {
        var log = LogFile.rotated(folder.resolve("postgres.log"));
        var server = LocalPostgres.start(new PostgresFolder(data()), TestPostgres.binaries(), port, log);
        Guard.watch(folder, server.pid());
        running = server;
    }

    /** Stops in good order; does nothing where it does not run. */
    public void stop() {
        Optional.ofNullable(running).ifPresent(LocalPostgres::stop);
        running = null;
    }

    /**
     * Ends all its processes as a loss of power would end them. The first must be neither gone nor able to act while the others live: they
     * would end their waits for a standby, and show each other what it does not have.
     */
    public void kill() throws Exception {
        var first = ProcessHandle.of(Optional.ofNullable(running).orElseThrow().pid())
                .orElseThrow();
        new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + first.pid()).start().waitFor();
        // One that is gone only later holds the memory that they share, with which no other server starts.
        Ending.kill(Stream.concat(first.descendants(), Stream.of(first)));
        stop();
    }

    /** The database that every such server has. */
    public TestDatabase hito() {
        return new TestDatabase(LocalPostgres.jdbcUrl(port, "hito"));
    }

    public DataSource superuser() {
        return hito().dataSource("postgres");
    }

    /** Its data go with it. */
    @Override
    public void close() {
        stop();
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
