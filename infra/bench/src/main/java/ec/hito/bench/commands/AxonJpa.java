package ec.hito.bench.commands;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.Database;
import ec.hito.bench.workload.City;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.initiative.InitiativeCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon Framework as its Spring Boot starter sets it up beside Spring Data JPA; what is set stands in {@code axon-jpa.yaml}. */
final class AxonJpa implements Contender {
    /** An application as a newcomer would write it. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(PeerInitiative.class)
    static class Application {
        @Bean
        Catalogue catalogue() {
            return City.catalogue();
        }
    }

    private final ConfigurableApplicationContext context;
    private final CommandGateway gateway;
    private final JdbcClient jdbc;
    private final int connections;

    AxonJpa(Database database, int connections) {
        this.connections = connections;
        this.context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=axon-jpa")
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + Database.OWNER,
                        "--spring.datasource.hikari.maximum-pool-size=" + connections);
        this.gateway = context.getBean(CommandGateway.class);
        this.jdbc = context.getBean(JdbcClient.class);
        requireJpa(context);
    }

    /** Under another version of Boot the starter falls back in silence to a store that keeps nothing. */
    private static void requireJpa(ConfigurableApplicationContext context) {
        var engine = context.getBean(EventStorageEngine.class);
        var transactions = context.getBean(TransactionManager.class);
        if (!(engine instanceof JpaEventStorageEngine) || !(transactions instanceof SpringTransactionManager)) {
            throw new BenchFailure("Axon's starter set up %s and %s.".formatted(engine, transactions));
        }
    }

    @Override
    public String name() {
        return "axon-jpa";
    }

    @Override
    public String setting() {
        return "axon-spring-boot-starter without Axon Server beside spring-boot-starter-data-jpa, Jackson 3, pool of "
                + connections
                + ", payloads as Hibernate maps them (large objects), no cache and no snapshots (defaults)";
    }

    @Override
    public void send(InitiativeCommand command) {
        gateway.sendAndWait(PeerInitiative.message(command));
    }

    @Override
    public long rows() {
        return jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }
}
