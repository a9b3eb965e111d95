package ec.hito.query.total;

import ec.hito.query.figures.HealthRules;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StreamProjection;
import ec.hito.query.timeline.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
public class TotalsFeature {
    @Bean
    Levels levels() {
        return Levels.USUAL;
    }

    @Bean
    StreamProjection totalsProjection(History history, AppliedTable applied, JdbcTemplate jdbc, Levels levels) {
        return new TotalsProjection(history, applied, jdbc, levels);
    }

    @Bean
    RunningTotals runningTotals(JdbcTemplate jdbc, Levels levels, HealthRules rules) {
        return new RunningTotals(jdbc, levels, rules);
    }
}
