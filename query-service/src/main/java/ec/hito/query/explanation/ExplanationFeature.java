package ec.hito.query.explanation;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.parking.ParkedStreams;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ExplanationController.class)
public class ExplanationFeature {
    @Bean
    Explanations explanations(InitiativeIds ids, PlanInForce plan, Past past, ParkedStreams parked) {
        return new Explanations(ids, plan, past, parked);
    }
}
