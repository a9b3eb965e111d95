package ec.hito.bench.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** What durability alone costs: an insert of as many bytes, one transaction, nothing decided and nothing loaded. */
final class PlainInsert implements Contender {
    private final boolean rowPerEvent;
    private final HikariDataSource pool;
    private final List<String> registered;
    private final List<String> recorded;

    /** @param rowPerEvent whether the insert writes a row for each of the command's events, as a log has it, or one for all */
    PlainInsert(Database database, int connections, boolean rowPerEvent) {
        this.rowPerEvent = rowPerEvent;
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

    /** All that the log would keep of the events: a text for each row. */
    private List<String> written(List<InitiativeEvent> events) {
        var metadata = EventJson.write(new EventMetadata(City.PLANNING, new UUID(1, 1), null, false));
        var texts =
                events.stream().map(event -> EventJson.write(event) + metadata).toList();
        return rowPerEvent ? texts : List.of(String.join("", texts));
    }

    @Override
    public String name() {
        return rowPerEvent ? "insert-rows" : "insert";
    }

    @Override
    public String setting() {
        return "one statement per command, of %d rows and %d bytes or %d and %d, pool of %d"
                .formatted(
                        registered.size(),
                        bytes(registered),
                        recorded.size(),
                        bytes(recorded),
                        pool.getMaximumPoolSize());
    }

    @Override
    public boolean takes(Operation operation) {
        return !rowPerEvent || operation == Operation.CREATE;
    }

    @Override
    public void send(InitiativeCommand command) {
        var rows = command instanceof RegisterInitiative ? registered : recorded;
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(statement(rows.size()))) {
            for (int row = 0; row < rows.size(); row++) {
                insert.setString(row + 1, rows.get(row));
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String statement(int rows) {
        return "insert into inserted (payload) values (?)" + ", (?)".repeat(rows - 1);
    }

    private static int bytes(List<String> rows) {
        return rows.stream().mapToInt(row -> row.getBytes(UTF_8).length).sum();
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
        return rowPerEvent ? events : 1;
    }

    @Override
    public void close() {
        pool.close();
    }
}
