package ec.hito.query.reading;

import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@Import(RetryAfter.class)
public class ReadingFeature {
    @Bean
    Readings readings(
            AppliedPosition position, AppliedTable applied, Clock clock, PlatformTransactionManager transactions) {
        return new Readings(position, applied, clock, transactions);
    }

    @Bean
    WebMvcConfigurer knownParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
            }
        };
    }
}
