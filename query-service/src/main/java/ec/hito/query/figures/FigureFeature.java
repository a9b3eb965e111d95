package ec.hito.query.figures;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class FigureFeature {
    @Bean
    Projection healthRuleProjection(JdbcClient jdbc) {
        return new HealthRuleProjection(jdbc);
    }

    @Bean
    HealthRules healthRules(JdbcClient jdbc) {
        return new HealthRules(jdbc);
    }

    @Bean
    FigureQueries figureQueries(JdbcClient jdbc) {
        return new FigureQueries(jdbc);
    }
}
