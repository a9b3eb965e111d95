package ec.hito.bench.commands;

import com.zaxxer.hikari.HikariDataSource;
import ec.hito.bench.harness.Database;
import ec.hito.bench.workload.City;
import ec.hito.bench.workload.Decided;
import ec.hito.bench.workload.Workload;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.eventstore.EventJson;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.InitiativeEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What durability alone costs: one row of the same size, one transaction, nothing decided and nothing loaded. */
final class PlainInsert implements Contender {
    private final HikariDataSource pool;
    private final String registered;
    private final String recorded;

    PlainInsert(Database database, int connections) {
        this.pool = database.pool(Database.OWNER, connections);
        database.owner()
                .sql("create table inserted (id bigint generated always as identity primary key, payload text not"
                        + " null)")
                .update();
        var workload = new Workload(0);
        var underway = workload.underway(workload.random());
        var catalogue = City.catalogue();
        this.registered = written(Decided.stream(List.of(underway.registration()), catalogue));
        var stream = Decided.stream(underway.commands(), catalogue);
        this.recorded = written(stream.subList(stream.size() - 2, stream.size() - 1));
    }

    /** All that the log would keep of the events, in one text. */
    private static String written(List<InitiativeEvent> events) {
        var metadata = new EventMetadata(City.PLANNING, new UUID(1, 1), null, false);
        var text = new StringBuilder();
        events.forEach(event -> text.append(EventJson.write(event)).append(EventJson.write(metadata)));
        return text.toString();
    }

    @Override
    public String name() {
        return "insert";
    }

    @Override
    public String setting() {
        return "one row of %d or %d bytes per command, pool of %d"
                .formatted(registered.length(), recorded.length(), pool.getMaximumPoolSize());
    }

    @Override
    public void send(InitiativeCommand command) {
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement("insert into inserted (payload) values (?)")) {
            insert.setString(1, command instanceof RegisterInitiative ? registered : recorded);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public long rows() {
        return JdbcClient.create(pool)
                .sql("select count(*) from inserted")
                .query(Long.class)
                .single();
    }

    @Override
    public long rowsFor(long events) {
        return 1;
    }

    @Override
    public void close() {
        pool.close();
    }
}
