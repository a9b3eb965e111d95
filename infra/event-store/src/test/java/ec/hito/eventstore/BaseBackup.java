package ec.hito.eventstore;

import ec.hito.testing.OwnPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A copy of a server under writes, by PostgreSQL's low-level interface: what pg_basebackup does, of which there is no program here. */
final class BaseBackup {
    /** What PostgreSQL's documentation says to leave out: it is of the running server alone, or comes by the archive. */
    private static final Set<String> CONTENTS_LEFT_OUT = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final Path folder;
    private final Connection session;

    private BaseBackup(Path folder, Connection session) {
        this.folder = folder;
        this.session = session;
    }

    /** Copies the server's data; the backup is of use only after its {@link #end}. */
    static BaseBackup begin(OwnPostgres server, Path folder) throws SQLException, IOException {
        var session = server.superuser().getConnection();
        ask(session, "select pg_backup_start('hito', fast => true)");
        copy(server.data(), folder);
        return new BaseBackup(folder, session);
    }

    /** Where the server archives its WAL, all that the copy needs is archived then. */
    void end() {
        try (session) {
            Files.writeString(folder.resolve("backup_label"), ask(session, "select labelfile from pg_backup_stop()"));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Puts the copy where a server's data are to be.
     *
     * @param signal the empty file that tells the server what it is to be, such as {@code recovery.signal}
     * @param settings lines for its configuration
     */
    void restore(OwnPostgres server, String signal, String settings) throws IOException {
        copy(folder, server.data());
        Files.createFile(server.data().resolve(signal));
        Files.writeString(server.data().resolve("postgresql.auto.conf"), settings, StandardOpenOption.APPEND);
    }

    private static String ask(Connection session, String question) throws SQLException {
        try (var statement = session.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                var ownerOnly = PosixFilePermissions.fromString("rwx------");
                Files.createDirectory(
                        to.resolve(from.relativize(directory)), PosixFilePermissions.asFileAttribute(ownerOnly));
                var leftOut =
                        CONTENTS_LEFT_OUT.contains(from.relativize(directory).toString());
                return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException removedMeanwhile) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
