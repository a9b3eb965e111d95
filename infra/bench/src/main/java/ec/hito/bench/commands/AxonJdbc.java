package ec.hito.bench.commands;

import com.zaxxer.hikari.HikariDataSource;
import ec.hito.bench.harness.Database;
import ec.hito.bench.workload.City;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.initiative.InitiativeCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon Framework by its own configuration API, with its event storage on JDBC. */
final class AxonJdbc implements Contender {
    private final HikariDataSource pool;
    private final Configuration axon;
    private final CommandGateway gateway;

    AxonJdbc(Database database, int connections) {
        this.pool = database.pool(Database.OWNER, connections);
        this.axon = configured(pool);
        this.gateway = axon.commandGateway();
    }

    private static Configuration configured(HikariDataSource pool) {
        var serializer = Jackson3Serializer.builder().build();
        var engine = engine(pool, serializer);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> serializer)
                .configureTransactionManager(_ -> transactions(pool))
                .configureEmbeddedEventStore(_ -> engine)
                .registerComponent(Catalogue.class, _ -> City.catalogue())
                .configureAggregate(PeerInitiative.class)
                .start();
    }

    private static JdbcEventStorageEngine engine(HikariDataSource pool, Serializer serializer) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions(pool))
                .build();
    }

    private static SpringTransactionManager transactions(HikariDataSource pool) {
        return new SpringTransactionManager(new DataSourceTransactionManager(pool));
    }

    @Override
    public String name() {
        return "axon-jdbc";
    }

    @Override
    public String setting() {
        return "DefaultConfigurer, EmbeddedEventStore on JdbcEventStorageEngine with PostgresEventTableFactory,"
                + " Jackson 3, Spring transactions, pool of " + pool.getMaximumPoolSize()
                + ", no cache and no snapshots (defaults)";
    }

    @Override
    public void send(InitiativeCommand command) {
        gateway.sendAndWait(PeerInitiative.message(command));
    }

    @Override
    public long rows() {
        return JdbcClient.create(pool)
                .sql("select count(*) from DomainEventEntry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
