package ec.hito.query.export;

import ec.hito.query.objective.Objectives;
import ec.hito.query.reading.Readings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class ExportFeature {
    /** @param licence the property {@code hito.export.licence} says under which the data may be used */
    @Bean
    ExportController exportController(
            Readings readings,
            Objectives objectives,
            JdbcClient jdbc,
            @Value("${hito.export.licence}") String licence) {
        return new ExportController(
                readings,
                new ExportFiles(licence),
                StoredTables.matrix(jdbc),
                new StatusTable(objectives),
                StoredTables.milestones(jdbc));
    }

    @Bean
    FileAnswers fileAnswers() {
        return new FileAnswers();
    }
}
