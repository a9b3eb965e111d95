package ec.hito.query.plan;

import ec.hito.query.figures.HealthRules;
import ec.hito.query.projection.Projection;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.timeline.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Import(PlanController.class)
public class PlanFeature {
    @Bean
    Projection planProjection(JdbcClient jdbc, JsonMapper json) {
        return new PlanProjection(jdbc, json);
    }

    @Bean
    PlanInForce planInForce(JdbcClient jdbc, JsonMapper json, History history) {
        return new PlanInForce(jdbc, json, history);
    }

    @Bean
    Plans plans(PlanInForce plan, HealthRules rules, Secretariats secretariats) {
        return new Plans(plan, rules, secretariats);
    }
}
