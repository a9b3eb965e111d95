package ec.hito.query.history;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.timeline.History;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Import(HistoryController.class)
public class HistoryFeature {
    @Bean
    Histories histories(InitiativeIds ids, Past past, History history, JsonMapper json) {
        return new Histories(ids, past, history, json);
    }
}
