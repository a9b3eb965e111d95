package ec.hito.query.trend;

import ec.hito.query.plan.PlanInForce;
import ec.hito.query.timeline.Past;
import ec.hito.query.total.RunningTotals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class TrendFeature {
    @Bean
    Trends trends(PlanInForce plans, RunningTotals totals, Past past) {
        return new Trends(plans, totals, past);
    }
}
