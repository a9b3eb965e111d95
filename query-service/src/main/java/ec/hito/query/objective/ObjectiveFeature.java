package ec.hito.query.objective;

import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.total.RunningTotals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ObjectiveController.class)
public class ObjectiveFeature {
    @Bean
    Objectives objectives(PlanInForce plan, RunningTotals totals, InitiativeList initiatives) {
        return new Objectives(plan, totals, initiatives);
    }
}
