package ec.hito.eventstore;

import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.PositionTokenStore;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Notes which positions it was given, in the transaction in which its token goes on, and in the log's own database. */
final class RecordingFollower implements EventHandlerInvoker {
    private final JdbcClient jdbc;

    private RecordingFollower(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    static void createTables(Logs logs) {
        JdbcClient.create(logs.database.dataSource("hito_owner")).sql("""
            create schema following;
            create table following.token (
              processor text, segment integer, epoch uuid, position bigint, owner text, claimed_at timestamptz,
              primary key (processor, segment));
            create table following.handled (turn bigint primary key generated always as identity, position bigint);
            """).update();
    }

    /** Another instance of the same follower. */
    static LogFollower instance(Logs logs) {
        var database = logs.database.dataSource("hito_owner");
        return new LogFollower(
                "test",
                logs.source,
                new PositionTokenStore(database, "following.token", LogFollower.CLAIM),
                new DataSourceTransactionManager(database),
                new RecordingFollower(database),
                7);
    }

    /** What all instances were given, in their order. */
    static List<Long> handled(Logs logs) {
        return JdbcClient.create(logs.database.dataSource("hito_owner"))
                .sql("select position from following.handled order by turn")
                .query((row, _) -> row.getLong("position"))
                .list();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        jdbc.sql("insert into following.handled (position) values (:position)")
                .param("position", LogMessages.recorded(message).position())
                .update();
    }
}
