package ec.hito.command.http;

import ec.hito.command.dispatch.Commands;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The part of the HTTP edge that all features share. */
@Configuration(proxyBeanMethods = false)
@Import(RejectionAdvice.class)
public class SharedEdge {
    @Bean
    CurrentActor currentActor() {
        return new CurrentActor();
    }

    @Bean
    Acts acts(Commands commands, CurrentActor current, Clock clock) {
        return new Acts(commands, current, clock);
    }

    /** After the limit of a body's length: what is kept is bounded. */
    @Bean
    FilterRegistrationBean<KeptBody> keptBody() {
        var filter = new FilterRegistrationBean<>(new KeptBody());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return filter;
    }
}
