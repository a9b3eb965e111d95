package ec.hito.query.timeline;

import ec.hito.eventstore.reader.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class TimelineFeature {
    @Bean
    History history(EventLog log) {
        return LoggedHistory.of(log);
    }

    @Bean
    Past past(History history) {
        return new Past(history);
    }
}
