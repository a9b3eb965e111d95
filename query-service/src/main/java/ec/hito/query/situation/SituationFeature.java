package ec.hito.query.situation;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class SituationFeature {
    @Bean
    Projection situationProjection(JdbcClient jdbc) {
        return new SituationProjection(jdbc);
    }

    @Bean
    SituationReports situationReports(JdbcClient jdbc) {
        return new SituationReports(jdbc);
    }
}
