package ec.hito.query.total;

import ec.hito.query.figures.HealthRules;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.projection.StreamProjection;
import ec.hito.query.timeline.History;
import javax.sql.DataSource;
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
    StreamProjection totalsProjection(History history, AppliedTable applied, DataSource source, Levels levels) {
        return new TotalsProjection(history, applied, new JdbcTemplate(source), levels);
    }

    @Bean
    RunningTotals runningTotals(DataSource source, Levels levels, HealthRules rules) {
        return new RunningTotals(new JdbcTemplate(source), levels, rules);
    }
}
