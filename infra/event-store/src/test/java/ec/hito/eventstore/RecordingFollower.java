package ec.hito.eventstore;

import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.PositionTokenStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Followers that keep their token in the log's database, and note which positions they were given. */
final class RecordingFollower implements EventHandlerInvoker {
    final List<Long> handled = new CopyOnWriteArrayList<>();

    static void createTable(Logs logs) {
        JdbcClient.create(logs.database.dataSource("hito_owner")).sql("""
            create schema following;
            create table following.token (
              processor text, segment integer, epoch uuid, position bigint, owner text, claimed_at timestamptz,
              primary key (processor, segment))
            """).update();
    }

    /** Another instance of the same follower. */
    LogFollower instance(Logs logs) {
        var data = logs.database.dataSource("hito_owner");
        return new LogFollower(
                "test",
                logs.source,
                new PositionTokenStore(data, "following.token", LogFollower.CLAIM),
                new DataSourceTransactionManager(data),
                this,
                7);
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        handled.add(LogMessages.recorded(message).position());
    }
}
