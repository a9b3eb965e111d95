package ec.hito.query.secretariat;

import ec.hito.query.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class SecretariatFeature {
    @Bean
    Projection secretariatProjection(JdbcClient jdbc) {
        return new SecretariatProjection(jdbc);
    }

    @Bean
    Secretariats secretariats(JdbcClient jdbc) {
        return new Secretariats(jdbc);
    }
}
