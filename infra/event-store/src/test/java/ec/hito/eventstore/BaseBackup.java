package ec.hito.eventstore;

import ec.hito.testing.OwnPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

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

    private final Path file;
    private final Connection session;
    private @Nullable String label;

    private BaseBackup(Path file, Connection session) {
        this.file = file;
        this.session = session;
    }

    /** Copies the server's data into one file; the backup is of use only after its {@link #end}. */
    static BaseBackup begin(OwnPostgres server, Path file) throws SQLException, IOException {
        var session = server.superuser().getConnection();
        ask(session, "select pg_backup_start('hito', fast => true)");
        pack(server.data(), file);
        return new BaseBackup(file, session);
    }

    /** Where the server archives its WAL, all that the copy needs is archived then. */
    void end() {
        try (session) {
            label = ask(session, "select labelfile from pg_backup_stop()");
        } catch (SQLException e) {
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
        var data = server.data();
        unpack(data);
        Files.writeString(data.resolve("backup_label"), Objects.requireNonNull(label));
        Files.createFile(data.resolve(signal));
        Files.writeString(data.resolve("postgresql.auto.conf"), settings, StandardOpenOption.APPEND);
    }

    private static String ask(Connection session, String question) throws SQLException {
        try (var statement = session.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Into one file, since the writers' commits would make each of a thousand new ones wait for the disk. */
    private static void pack(Path data, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            Files.walkFileTree(data, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    var name = data.relativize(directory).toString();
                    zip.putNextEntry(new ZipEntry(name + "/"));
                    return CONTENTS_LEFT_OUT.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    var name = data.relativize(file).toString();
                    if (!LEFT_OUT.contains(name)) {
                        try (var content = Files.newInputStream(file)) {
                            zip.putNextEntry(new ZipEntry(name));
                            content.transferTo(zip);
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

    private void unpack(Path data) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = entry.getName().equals("/") ? data : data.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectory(path, ownerOnly);
                } else {
                    Files.copy(zip, path);
                }
            }
        }
    }
}
