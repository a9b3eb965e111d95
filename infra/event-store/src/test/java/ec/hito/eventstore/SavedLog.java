package ec.hito.eventstore;

import static ec.hito.testing.Patience.await;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.testing.OwnPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is left of a log whose server is gone: a base backup and the archived WAL, both made while events were appended and followed.
 *
 * @param history all that the lost server had acknowledged in the end
 */
record SavedLog(BaseBackup backup, Path archive, UUID epoch, List<RecordedEvent> history, Moment restorePoint) {
    static final String RESTORE_POINT = "before the mistake";

    /** Where the log ended while something was done to its server: at the least just before, at the most just after. */
    record Moment(long atLeast, long atMost) {
        static Moment of(Logs logs, Runnable action) {
            var before = logs.log.head().position();
            action.run();
            return new Moment(before, logs.log.head().position());
        }
    }

    static SavedLog in(Path folder) throws SQLException, IOException {
        var archive = Files.createDirectory(folder.resolve("archive"));
        try (var server = new OwnPostgres()) {
            startArchiving(server, archive);
            try (var logs = new Logs(server.hito())) {
                return save(server, logs, folder.resolve("base.zip"), archive);
            }
        }
    }

    private static void startArchiving(OwnPostgres server, Path archive) {
        server.start();
        var superuser = JdbcClient.create(server.superuser());
        superuser.sql("alter system set archive_mode = on").update();
        superuser
                .sql("alter system set archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'"
                        .formatted(archive))
                .update();
        server.stop();
        server.start();
    }

    private static SavedLog save(OwnPostgres server, Logs logs, Path base, Path archive)
            throws SQLException, IOException {
        RecordingFollower.createTables(logs);
        var superuser = JdbcClient.create(server.superuser());
        try (var writers = new Writers(logs);
                var follower = RecordingFollower.instance(logs)) {
            follower.start();
            writers.awaitAnother(20);
            var backup = BaseBackup.begin(server, base);
            writers.awaitAnother(20);
            backup.end();
            writers.awaitAnother(20);
            var restorePoint = Moment.of(
                    logs,
                    () -> superuser
                            .sql("select pg_create_restore_point('%s')".formatted(RESTORE_POINT))
                            .query()
                            .singleValue());
            writers.awaitAnother(20);
            writers.close();
            awaitArchived(superuser);
            var history = logs.log.after(0, Integer.MAX_VALUE);
            return new SavedLog(backup, archive, logs.log.head().epoch(), history, restorePoint);
        }
    }

    private static void awaitArchived(JdbcClient superuser) {
        var last = superuser
                .sql("select pg_walfile_name(pg_switch_wal())")
                .query(String.class)
                .single();
        await().until(() -> superuser
                .sql("select last_archived_wal >= :last from pg_stat_archiver")
                .param("last", last)
                .query(Boolean.class)
                .single());
    }
}
