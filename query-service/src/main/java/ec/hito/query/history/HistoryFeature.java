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
    Deeds deeds(History history, JsonMapper json) {
        return new Deeds(history, json);
    }

    @Bean
    Histories histories(InitiativeIds ids, Past past, History history, Deeds deeds) {
        return new Histories(ids, past, history, deeds);
    }
}
