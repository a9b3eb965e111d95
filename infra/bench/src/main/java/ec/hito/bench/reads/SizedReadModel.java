package ec.hito.bench.reads;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.KeepAliveClient;
import ec.hito.bench.harness.Measured;
import ec.hito.bench.harness.ServiceProcess;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.log.FilledLog;
import ec.hito.bench.log.StreamTemplate;
import ec.hito.bench.replay.ReadModel;
import ec.hito.local.process.Ports;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The read model of a log of some size, and a query-service that serves it. */
final class SizedReadModel {

    private final Database database;
    private final String schema;
    private final long events;
    private final long initiatives;
    private final double rebuiltPerSecond;
    private final Addresses addresses;
    private final Map<Read, List<Measured>> measured = new EnumMap<>(Read.class);

    private SizedReadModel(
            Database database, long events, long initiatives, double rebuiltPerSecond, Addresses addresses) {
        this.database = database;
        this.schema = database.owner()
                .sql("select 'read_model_' || generation from following.in_force")
                .query(String.class)
                .single();
        this.events = events;
        this.initiatives = initiatives;
        this.rebuiltPerSecond = rebuiltPerSecond;
        this.addresses = addresses;
    }

    static SizedReadModel of(Workspace workspace, Settings settings, BenchPostgres postgres, String name, long events) {
        var database = postgres.create(name, "template0");
        var initiatives = FilledLog.fill(database, StreamTemplate.overTime(), events);
        double rebuilt;
        try (var model = ReadModel.followed(database)) {
            rebuilt = model.rebuild();
        }
        database.owner().sql("vacuum (analyze)").update();
        var addresses = new Addresses(Ports.free(), Ports.free(), Ports.free(), Ports.free(), postgres.port());
        ServiceProcess.start(workspace, settings, Service.QUERY, addresses, database);
        var head = database.owner()
                .sql("select position from event_log.head")
                .query(Long.class)
                .single();
        return new SizedReadModel(database, head, initiatives, rebuilt, addresses);
    }

    void warmUp(Read read, Duration time) {
        call(read, time);
    }

    void measure(Read read, Duration time) {
        measured.computeIfAbsent(read, _ -> new ArrayList<>()).add(call(read, time));
    }

    private Measured call(Read read, Duration time) {
        try (var client = new KeepAliveClient(addresses.queryPort())) {
            return ClosedLoop.run(1, time, _ -> {
                var random = new SplittableRandom(Settings.SEED);
                return () -> client.get(read.path(random, events)).require(200);
            });
        }
    }

    long events() {
        return events;
    }

    long initiatives() {
        return initiatives;
    }

    double rebuiltPerSecond() {
        return rebuiltPerSecond;
    }

    List<Measured> measured(Read read) {
        return measured.getOrDefault(read, List.of());
    }

    long mebibytesOfLog() {
        return mebibytes("event_log", "%");
    }

    long mebibytesOfReadModel() {
        return mebibytes(schema, "%");
    }

    /** Of the running totals alone. */
    long mebibytesOfTotals() {
        return mebibytes(schema, "total%");
    }

    /** Of tables with their indexes. */
    private long mebibytes(String schema, String tables) {
        return database.owner()
                .sql("""
                    select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint / 1048576 from pg_class
                    where relnamespace = cast(:schema as regnamespace) and relkind = 'r' and relname like :tables
                    """)
                .param("schema", schema)
                .param("tables", tables)
                .query(Long.class)
                .single();
    }
}
