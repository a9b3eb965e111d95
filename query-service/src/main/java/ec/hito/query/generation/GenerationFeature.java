package ec.hito.query.generation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the generation in force up to date, and clears away what a killed rebuild left. */
@Configuration(proxyBeanMethods = false)
public class GenerationFeature {
    /** Schemas are their owner's; nothing else connects as that. */
    @DependsOnDatabaseInitialization
    @Bean(initMethod = "prepare")
    GenerationSchemas generationSchemas(
            JdbcConnectionDetails database,
            @Value("${spring.flyway.user}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        return new GenerationSchemas(new DriverManagerDataSource(database.getJdbcUrl(), owner, password));
    }

    /** @param schemas only shows that the tables stand */
    @Bean
    Generations generations(JdbcClient jdbc, GenerationSchemas schemas) {
        return new Generations(jdbc);
    }
}
