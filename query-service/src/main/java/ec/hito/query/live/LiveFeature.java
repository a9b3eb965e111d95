package ec.hito.query.live;

import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.reading.Readings;
import ec.hito.query.timeline.History;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Import(LiveController.class)
public class LiveFeature {
    @Bean
    Subscriptions subscriptions(
            Readings readings,
            History history,
            JdbcClient jdbc,
            AppliedPosition applied,
            JsonMapper json,
            Clock clock,
            @Value("${hito.stream.heartbeat}") Duration heartbeat) {
        return new Subscriptions(new News(readings, history, jdbc), new Newest(applied), json, clock, heartbeat);
    }

    /** Listeners wait, each on a thread that costs next to nothing, and for as long as they like. */
    @Bean
    WebMvcConfigurer listeners() {
        return new WebMvcConfigurer() {
            @Override
            public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
                var threads = new SimpleAsyncTaskExecutor("listener-");
                threads.setVirtualThreads(true);
                configurer.setTaskExecutor(threads);
                configurer.setDefaultTimeout(-1);
            }
        };
    }
}
