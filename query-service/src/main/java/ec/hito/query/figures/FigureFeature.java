package ec.hito.query.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class FigureFeature {
    @Bean
    FigureQueries figureQueries(JdbcClient jdbc) {
        return new FigureQueries(jdbc);
    }
}
