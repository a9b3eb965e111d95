package ec.hito.query.grouping;

import ec.hito.query.figures.FigureQueries;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(GroupController.class)
public class GroupingFeature {
    @Bean
    Groups groups(
            FigureQueries figures, Past past, PlanInForce plan, Secretariats secretariats, Involvements involvements) {
        return new Groups(figures, past, plan, secretariats, involvements);
    }
}
