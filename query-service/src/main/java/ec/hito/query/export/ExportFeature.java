package ec.hito.query.export;

import ec.hito.query.change.PeriodChanges;
import ec.hito.query.grouping.Groups;
import ec.hito.query.grouping.GroupsView.ForActor;
import ec.hito.query.grouping.GroupsView.ForMechanism;
import ec.hito.query.grouping.GroupsView.ForPolicy;
import ec.hito.query.grouping.GroupsView.ForSecretariat;
import ec.hito.query.grouping.GroupsView.ForTerritory;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.objective.Objectives;
import ec.hito.query.reading.Readings;
import ec.hito.query.simulation.Simulated;
import ec.hito.query.timeline.Past;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class ExportFeature {
    /** @param licence the property {@code hito.export.licence} says under which the data may be used */
    @Bean
    ExportFiles exportFiles(Simulated simulated, @Value("${hito.export.licence}") String licence) {
        return new ExportFiles(licence, simulated::isOn);
    }

    @Bean
    ExportController exportController(
            Readings readings,
            ExportFiles files,
            Objectives objectives,
            InitiativeIds initiatives,
            Past past,
            JdbcClient jdbc) {
        return new ExportController(
                readings,
                files,
                new MatrixTable(initiatives, past),
                new StatusTable(objectives),
                new MilestoneTable(jdbc, initiatives, past));
    }

    @Bean
    ListExportController listExportController(
            Readings readings, ExportFiles files, InitiativeList initiatives, Groups groups) {
        return new ListExportController(readings, files, initiatives, tables(groups));
    }

    @Bean
    ChangesExportController changesExportController(PeriodChanges changes, ExportFiles files) {
        return new ChangesExportController(changes, files);
    }

    private static Map<String, Table> tables(Groups groups) {
        return Map.of(
                "secretariats",
                new GroupTable<>(
                        "Secretarías",
                        groups::secretariats,
                        one -> one.secretariat().code(),
                        one -> one.secretariat().name(),
                        ForSecretariat::figures),
                "mechanisms",
                new GroupTable<>(
                        "Mecanismos",
                        groups::mechanisms,
                        one -> one.mechanism().type(),
                        one -> one.mechanism().name(),
                        ForMechanism::figures),
                "policies",
                new GroupTable<>(
                        "Políticas",
                        groups::policies,
                        one -> one.policy().id(),
                        one -> one.policy().text(),
                        ForPolicy::figures),
                "actors",
                new GroupTable<>(
                        "Actores",
                        groups::actors,
                        one -> one.actor().id(),
                        one -> one.actor().name(),
                        ForActor::figures),
                "territories",
                new GroupTable<>(
                        "Territorios",
                        groups::territories,
                        one -> one.territory().id(),
                        one -> one.territory().name(),
                        ForTerritory::figures));
    }

    @Bean
    FileAnswers fileAnswers() {
        return new FileAnswers();
    }
}
