package ec.hito.query.change;

import ec.hito.query.history.RecordedActs;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Readings;
import ec.hito.query.timeline.Past;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ChangesController.class)
public class ChangeFeature {
    @Bean
    PeriodChanges periodChanges(Readings readings, PlanInForce plan, Past past, RecordedActs acts, Clock clock) {
        return new PeriodChanges(readings, new Changes(plan, past, acts), clock);
    }
}
