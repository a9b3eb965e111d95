package ec.hito.bench.replay;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Database;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One replay of a whole log.
 *
 * @param perSecond events
 * @param tables a checksum over the ordered rows of each table of the read model
 */
record Replay(double perSecond, Map<String, String> tables) {
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Totals are left out: by which numbers cells are stored depends on which stream came first. */
    private static final String TABLES = """
        select table_name from information_schema.tables where table_schema = '%s'
           and table_type = 'BASE TABLE'
           and table_name not in ('flyway_schema_history', 'total_cell', 'total_change', 'total_block')\
        """;

    /** Replays a copy of the log, which is gone afterwards. */
    static Replay of(Contender contender, BenchPostgres postgres, Database log) {
        var copy = postgres.create(log.name() + "_" + contender.word(), log.name());
        postgres.checkpoint();
        try (var model = contender.start(copy)) {
            var perSecond = contender.pace(model, copy);
            return new Replay(perSecond, checksums(copy.owner()));
        } finally {
            postgres.drop(copy);
        }
    }

    /** The pace of what has been started. Start-up and the first batch are left out. */
    static double await(Database database) {
        var source = new SingleConnectionDataSource(database.url(), Database.OWNER, "", true);
        try {
            var jdbc = JdbcClient.create(source);
            var head = jdbc.sql("select position from event_log.head")
                    .query(Long.class)
                    .single();
            var first = awaitMore(jdbc, 0);
            var begun = System.nanoTime();
            var position = first;
            while (position < head) {
                position = awaitMore(jdbc, position);
            }
            return (head - first) * 1e9 / (System.nanoTime() - begun);
        } finally {
            source.destroy();
        }
    }

    private static long awaitMore(JdbcClient jdbc, long than) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var position = jdbc.sql("select coalesce(max(position), 0) from read_model_1.applied")
                    .query(Long.class)
                    .single();
            if (position > than) {
                return position;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new BenchFailure("The replay stands still at %d.".formatted(than));
    }

    private static Map<String, String> checksums(JdbcClient jdbc) {
        var checksums = new TreeMap<String, String>();
        var schema = jdbc.sql("select 'read_model_' || generation from following.in_force")
                .query((row, _) -> row.getString(1))
                .single();
        for (var table : jdbc.sql(TABLES.formatted(schema))
                .query((row, _) -> row.getString(1))
                .list()) {
            checksums.put(table, checksum(jdbc, schema + "." + table));
        }
        return checksums;
    }

    private static String checksum(JdbcClient jdbc, String table) {
        return jdbc.sql("""
            select count(*) || ' rows ' || coalesce(md5(string_agg(md5(r::text), '' order by r::text)), '')
              from %s r\
            """.formatted(table)).query(String.class).single();
    }
}
