package ec.hito.query.export;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.objective.Objectives;
import ec.hito.query.reading.Readings;
import ec.hito.query.simulation.Simulated;
import ec.hito.query.timeline.Past;
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
            InitiativeIds initiatives,
            Past past,
            JdbcClient jdbc,
            Simulated simulated,
            @Value("${hito.export.licence}") String licence) {
        return new ExportController(
                readings,
                new ExportFiles(licence, simulated::isOn),
                new MatrixTable(initiatives, past),
                new StatusTable(objectives),
                new MilestoneTable(jdbc, initiatives, past));
    }

    @Bean
    FileAnswers fileAnswers() {
        return new FileAnswers();
    }
}
