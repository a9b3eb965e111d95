package ec.hito.query.listing;

import ec.hito.query.figures.HealthRules;
import ec.hito.query.generation.Generations;
import ec.hito.query.marking.StateMarks;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.projection.StreamProjection;
import ec.hito.query.timeline.History;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
public class ListingFeature {
    @Bean
    StreamProjection listingProjection(
            History history,
            HealthRules rules,
            AppliedTable applied,
            StateMarks marks,
            DataSource source,
            Clock clock) {
        return new ListingProjection(history, rules, applied, marks, new JdbcTemplate(source), clock);
    }

    @Bean
    ListedInitiatives listedInitiatives(JdbcClient jdbc) {
        return new ListedInitiatives(jdbc);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    DayTurning dayTurning(
            ListedInitiatives listed,
            Generations generations,
            StatusProjections projections,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new DayTurning(listed, generations, projections, new TransactionTemplate(transactions), clock);
    }
}
