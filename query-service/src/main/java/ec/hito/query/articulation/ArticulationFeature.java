package ec.hito.query.articulation;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class ArticulationFeature {
    @Bean
    Projection articulationProjection(JdbcClient jdbc) {
        return new ArticulationProjection(jdbc);
    }

    @Bean
    Projection mechanismProjection(JdbcClient jdbc) {
        return new MechanismProjection(jdbc);
    }

    @Bean
    Projection mechanismLifeProjection(JdbcClient jdbc) {
        return new MechanismLifeProjection(jdbc);
    }
}
