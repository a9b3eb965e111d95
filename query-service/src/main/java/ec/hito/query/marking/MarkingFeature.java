package ec.hito.query.marking;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class MarkingFeature {
    @Bean
    StateMarks stateMarks(JdbcClient jdbc) {
        return new StateMarks(jdbc);
    }

    @Bean
    Projection markingProjection() {
        return new MarkingProjection();
    }
}
