package ec.hito.query.history;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.parking.ParkedStreams;
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
    RecordedActs acts(History history, JsonMapper json) {
        return new RecordedActs(history, json);
    }

    @Bean
    Histories histories(InitiativeIds ids, Past past, History history, RecordedActs acts, ParkedStreams parked) {
        return new Histories(ids, past, history, acts, parked);
    }
}
