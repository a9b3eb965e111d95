package ec.hito.query.involvement;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class InvolvementFeature {
    @Bean
    Projection surroundingsProjection(JdbcClient jdbc) {
        return new SurroundingsProjection(jdbc);
    }

    @Bean
    Projection involvementProjection(JdbcClient jdbc) {
        return new InvolvementProjection(jdbc);
    }

    @Bean
    Involvements involvements(JdbcClient jdbc) {
        return new Involvements(jdbc);
    }
}
