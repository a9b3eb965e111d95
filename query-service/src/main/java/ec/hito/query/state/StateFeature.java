package ec.hito.query.state;

import ec.hito.query.figures.HealthRules;
import ec.hito.query.generation.Generations;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.objective.Objectives;
import ec.hito.query.plan.Plans;
import ec.hito.query.reading.Readings;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.simulation.Simulated;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires publication of states to Kafka, unless {@code hito.state.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "hito.state.enabled", matchIfMissing = true)
@EnableConfigurationProperties(StateSettings.class)
public class StateFeature {
    @Bean
    DirtyStates dirtyStates(JdbcClient jdbc, Generations generations, PlatformTransactionManager transactions) {
        return new DirtyStates(jdbc, generations, new TransactionTemplate(transactions));
    }

    @Bean
    Catalogue publishedCatalogue(Secretariats secretariats, Involvements involvements, Plans plans, HealthRules rules) {
        return new Catalogue(secretariats, involvements, plans, rules);
    }

    @Bean
    States states(
            Readings readings,
            DirtyStates dirty,
            JdbcClient jdbc,
            Initiatives initiatives,
            InitiativeIds ids,
            Objectives objectives,
            Catalogue catalogue,
            Clock clock) {
        return new States(readings, dirty, new ListedDay(jdbc), initiatives, ids, objectives, catalogue, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    StatePublisher statePublisher(
            StateSettings settings,
            JdbcConnectionDetails database,
            DirtyStates dirty,
            States states,
            JsonMapper json,
            Simulated simulated) {
        return new StatePublisher(settings, database, dirty, states, new StateRecords(settings, json), simulated);
    }

    @Bean
    StateMetrics stateMetrics(DirtyStates dirty, StatePublisher publisher) {
        return new StateMetrics(dirty, publisher);
    }

    /** Named so that the group of health that shows its details can be called {@code states}. */
    @Bean
    StateHealth stateTopicsHealthIndicator(StatePublisher publisher, DirtyStates dirty) {
        return new StateHealth(publisher, dirty);
    }
}
