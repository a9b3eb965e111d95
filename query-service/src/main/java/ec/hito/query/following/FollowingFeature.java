package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogReading;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.PositionTokenStore;
import ec.hito.query.generation.GenerationSchemas;
import ec.hito.query.generation.Generations;
import ec.hito.query.marking.StateMarks;
import ec.hito.query.parking.Parking;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.total.RunningTotals;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

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
        return new PositionTokenStore(source, "following.token", LogFollower.CLAIM);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    LogFollower statusFollower(
            EventLogSource source,
            PositionTokenStore tokens,
            PlatformTransactionManager transactions,
            Generations generations,
            AppliedTable table,
            StatusProjections projections,
            Parking parking,
            AppliedPosition applied) {
        complete(transactions, generations, projections);
        var follower = new StatusFollower(generations, table, parking, applied);
        return new LogFollower(STATUS, source, tokens, transactions, follower, BATCH);
    }

    /** Makes what a migration of the generation in force has left empty, before anything is answered. Nobody else writes or does so meanwhile. */
    private static void complete(
            PlatformTransactionManager transactions, Generations generations, StatusProjections projections) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            generations.enterToReplace();
            projections.complete();
        });
    }

    @Bean
    Filling filling(
            EventLog log,
            Generations generations,
            Parking parking,
            StatusProjections projections,
            PlatformTransactionManager transactions) {
        return new Filling(log, generations, parking, projections, new TransactionTemplate(transactions));
    }

    @Bean
    Comparing comparing(
            JdbcClient jdbc,
            Generations generations,
            PlanInForce planInForce,
            RunningTotals totals,
            StatusProjections projections,
            Clock clock) {
        return new Comparing(jdbc, generations, planInForce, totals, projections, clock);
    }

    @Bean
    Switching switching(
            EventLog log,
            Generations generations,
            PositionTokenStore tokens,
            AppliedTable applied,
            AppliedPosition position,
            Filling filling,
            Comparing comparing,
            StateMarks marks,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        return new Switching(
                log,
                generations,
                tokens,
                applied,
                position,
                filling,
                comparing,
                marks,
                json,
                new TransactionTemplate(transactions));
    }

    @Bean
    Rebuild rebuild(
            LogFollower follower,
            PositionTokenStore tokens,
            GenerationSchemas schemas,
            Generations generations,
            Filling filling,
            Switching switching,
            PlatformTransactionManager transactions) {
        return new Rebuild(
                follower, tokens, schemas, generations, filling, switching, new TransactionTemplate(transactions));
    }

    @Bean
    ProjectionStates projectionStates(
            EventLog log, AppliedTable applied, LogFollower follower, JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new ProjectionStates(log, applied, follower, jdbc, json, clock);
    }
}
