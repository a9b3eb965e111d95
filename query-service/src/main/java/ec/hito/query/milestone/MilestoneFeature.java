package ec.hito.query.milestone;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class MilestoneFeature {
    @Bean
    Projection milestoneProjection(JdbcClient jdbc) {
        return new MilestoneProjection(jdbc);
    }
}
