package ec.hito.query.reading;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

@Configuration(proxyBeanMethods = false)
@Import({RetryAfter.class, EntityTags.class})
public class ReadingFeature {
    @Bean
    Readings readings(
            AppliedPosition position,
            AppliedTable applied,
            EventLog log,
            Clock clock,
            PlatformTransactionManager transactions) {
        return new Readings(position, applied, log, clock, transactions);
    }

    @Bean
    WebMvcConfigurer requests() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new PlainText());
                interceptors.addInterceptor(alwaysAnew()).addPathPatterns("/api/**");
                interceptors.addInterceptor(new Confidential()).addPathPatterns("/api/**");
            }
        };
    }

    /** Figures change at midnight without an event: no stored answer may be used unasked. */
    private static WebContentInterceptor alwaysAnew() {
        var content = new WebContentInterceptor();
        content.setCacheControl(CacheControl.noCache());
        return content;
    }
}
