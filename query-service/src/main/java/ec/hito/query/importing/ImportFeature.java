package ec.hito.query.importing;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class ImportFeature {
    @Bean
    Projection importProjection(JdbcClient jdbc) {
        return new ImportProjection(jdbc);
    }
}
