package ec.hito.query.page;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

@Configuration(proxyBeanMethods = false)
@Import({
    OverviewPage.class,
    ObjectivePage.class,
    InitiativesPage.class,
    InitiativePage.class,
    HistoryPage.class,
    ExplanationPage.class,
    EmptyFields.class
})
public class PageFeature {
    @Bean
    Show show(MessageSource messages) {
        return new Show(messages);
    }

    /** The pages are in Spanish whatever the browser prefers: half of each page is official text, and that has one language. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Show.ECUADOR);
    }

    @Bean
    WebMvcConfigurer failedPages() {
        return new WebMvcConfigurer() {
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(new FailedPages()));
            }
        };
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
