package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogReading;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.PositionTokenStore;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.StatusProjections;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the projections to the event log. */
@Configuration(proxyBeanMethods = false)
@Import({EventLogReading.class, OperationsController.class})
public class FollowingFeature {
    /** The one group of all status projections, with the one segment that keeps them in step. */
    static final String STATUS = "status";

    static final int SEGMENT = 0;
    private static final int BATCH = 500;

    @Bean
    PositionTokenStore statusTokens(DataSource source) {
        return new PositionTokenStore(source, "read_model.token", LogFollower.CLAIM);
    }

    @DependsOnDatabaseInitialization
    @Bean(initMethod = "start", destroyMethod = "close")
    LogFollower statusFollower(
            EventLogSource source,
            PositionTokenStore tokens,
            PlatformTransactionManager transactions,
            StatusProjections projections,
            AppliedPosition applied) {
        return new LogFollower(STATUS, source, tokens, transactions, new StatusFollower(projections, applied), BATCH);
    }

    @Bean
    Rebuild rebuild(
            LogFollower follower,
            PositionTokenStore tokens,
            EventLog log,
            StatusProjections projections,
            AppliedPosition applied,
            PlatformTransactionManager transactions) {
        return new Rebuild(follower, tokens, log, projections, applied, new TransactionTemplate(transactions));
    }
}
