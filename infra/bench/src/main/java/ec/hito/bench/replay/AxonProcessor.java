package ec.hito.bench.replay;

import ec.hito.eventstore.reader.EventLogReading;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.query.generation.Generations;
import ec.hito.query.projection.StatusProjections;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's pooled streaming processor with its own token store; each event is written before the next is handled. */
@Configuration(proxyBeanMethods = false)
@Import(EventLogReading.class)
class AxonProcessor {
    static final int BATCH = 500;

    @Bean
    JdbcTokenStore tokens(DataSource source) {
        var store = JdbcTokenStore.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source)))
                .serializer(Jackson3Serializer.builder().build())
                // By its full name: which tables are found by a name alone changes with the generation that a
                // connection has entered.
                .schema(TokenSchema.builder()
                        .setTokenTable("following.tokenentry")
                        .build())
                .build();
        store.createSchema(PostgresTokenTableFactory.INSTANCE);
        return store;
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService workers() {
        return Executors.newScheduledThreadPool(2);
    }

    /** One segment: the status tables are of one position. */
    @Bean(initMethod = "start", destroyMethod = "shutDown")
    PooledStreamingEventProcessor processor(
            EventLogSource source,
            JdbcTokenStore tokens,
            PlatformTransactionManager transactions,
            Generations generations,
            StatusProjections projections,
            ScheduledExecutorService workers) {
        return PooledStreamingEventProcessor.builder()
                .name("status")
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(new SpringTransactionManager(transactions))
                .eventHandlerInvoker(new RowByRow(generations, projections))
                .initialToken(_ -> source.createTailToken())
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .build();
    }
}
