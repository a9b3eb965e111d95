package ec.hito.query.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Makes and drops the schemas of generations, as their owner. */
public final class GenerationSchemas {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationSchemas.class);

    /** The right to make and drop generations, which one process at a time has. It ends with the process, however that ends. */
    public static final class Alone implements AutoCloseable {
        private final SingleConnectionDataSource connection;

        private Alone(SingleConnectionDataSource connection) {
            this.connection = connection;
        }

        /** Gives it back in words: the server notices the end of a connection only some time later, and until then refuses who asks next. */
        @Override
        public void close() {
            try {
                JdbcClient.create(connection)
                        .sql("select pg_advisory_unlock_all()")
                        .query()
                        .singleRow();
            } catch (DataAccessException e) {
                LOG.debug("the right to make generations ends with its connection, which is gone", e);
            } finally {
                connection.destroy();
            }
        }
    }

    private final DataSource owner;
    private final JdbcClient jdbc;

    GenerationSchemas(DataSource owner) {
        this.owner = owner;
        this.jdbc = JdbcClient.create(owner);
    }

    /** To be called before anything is read: brings the generation in force up to date and drops what a killed rebuild left. */
    void prepare() {
        make(inForce());
        alone().ifPresent(alone -> {
            try (alone) {
                drop("in_force_since is null");
            }
        });
    }

    private Generation inForce() {
        return jdbc.sql("select generation from following.in_force")
                .query((row, _) -> new Generation(row.getInt(1)))
                .single();
    }

    /** Empty while another process rebuilds, or another thread of this one. */
    public Optional<Alone> alone() {
        var connection = new SingleConnectionDataSource(unpooled(), true);
        var taken = JdbcClient.create(connection)
                .sql("select pg_try_advisory_lock('following.generation'::regclass::oid::int, 0)")
                .query(Boolean.class)
                .single();
        if (!taken) {
            connection.destroy();
            return Optional.empty();
        }
        return Optional.of(new Alone(connection));
    }

    private Connection unpooled() {
        try {
            return owner.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to make generations with", e);
        }
    }

    /** Makes its tables, or brings them up to date. */
    public void make(Generation generation) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(generation.schema())
                .defaultSchema(generation.schema())
                .locations("classpath:db/read-model")
                // The first generation of an old installation has had a migration more.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load()
                .migrate();
    }

    /** Drops all but the one in force. For who is {@link #alone}; waits for reads that began before the last switch. */
    public void dropOthers() {
        drop("number <> (select generation from following.in_force)");
    }

    private void drop(String which) {
        jdbc.sql("select number from following.generation where dropped_at is null and " + which)
                .query((row, _) -> new Generation(row.getInt(1)))
                .list()
                .forEach(this::drop);
    }

    /** For who is {@link #alone}. */
    public void drop(Generation generation) {
        jdbc.sql("drop schema if exists %s cascade".formatted(generation.schema()))
                .update();
        jdbc.sql("""
            update following.generation
            set dropped_at = clock_timestamp(),
                failure = coalesce(failure, case when in_force_since is null then 'ended before it was complete' end)
            where number = :number
            """).param("number", generation.number()).update();
    }
}
