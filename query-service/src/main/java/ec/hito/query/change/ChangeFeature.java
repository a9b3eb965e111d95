package ec.hito.query.change;

import ec.hito.query.history.RecordedActs;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ChangesController.class)
public class ChangeFeature {
    @Bean
    Changes changes(PlanInForce plan, Past past, RecordedActs acts) {
        return new Changes(plan, past, acts);
    }
}
