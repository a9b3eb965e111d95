package ec.hito.query.timeline;

import ec.hito.eventstore.reader.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class TimelineFeature {
    @Bean
    Past past(EventLog log) {
        return new Past(new LoggedHistory(log));
    }
}
