package ec.hito.eventstore;

import static ec.hito.testing.Patience.await;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.testing.OwnPostgres;
import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log on another server than the one it was saved from; writable, and of the epoch that it was saved with. */
record RestoredLog(OwnPostgres server, Logs logs) implements AutoCloseable {
    /** @param target a line of configuration that says where recovery ends; empty for the end of the archive */
    static RestoredLog of(SavedLog saved, String target) throws IOException {
        var server = new OwnPostgres();
        saved.backup().restore(server, "recovery.signal", """
            restore_command = 'cp "%s/%%f" "%%p"'
            recovery_target_action = 'promote'
            archive_mode = off
            %s
            """.formatted(saved.archive(), target));
        server.start();
        var superuser = JdbcClient.create(server.superuser());
        await().until(() -> superuser
                .sql("select not pg_is_in_recovery()")
                .query(Boolean.class)
                .single());
        return new RestoredLog(server, new Logs(server.hito()));
    }

    long end() {
        return logs.log.head().position();
    }

    List<RecordedEvent> events() {
        return logs.log.after(0, Integer.MAX_VALUE);
    }

    JdbcClient owner() {
        return JdbcClient.create(server.hito().dataSource("hito_owner"));
    }

    @Override
    public void close() {
        logs.close();
        server.close();
    }
}
