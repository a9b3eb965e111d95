package ec.hito.query.page;

import ec.hito.query.grouping.Groups;
import ec.hito.query.reading.Readings;
import ec.hito.web.ProblemTexts;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration(proxyBeanMethods = false)
@Import({
    OverviewPage.class,
    ObjectivePage.class,
    InitiativesPage.class,
    InitiativePage.class,
    GroupPage.class,
    ChangesPage.class,
    HistoryPage.class,
    ExplanationPage.class,
    LanguagePage.class,
    EmptyFields.class
})
public class PageFeature {
    @Bean
    Show show(MessageSource messages, Clock clock, @Value("${hito.export.licence}") String licence) {
        return new Show(messages, clock, licence);
    }

    @Bean
    ShownGroups shownGroups(Groups groups, Show show, MessageSource messages) {
        return new ShownGroups(groups, show, messages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Bean
    FaultTexts faultTexts(ProblemTexts texts, MessageSource messages) {
        return new FaultTexts(texts, messages);
    }

    @Bean
    Acts actWords(MessageSource messages, Show show) {
        return new Acts(messages, show);
    }

    @Bean
    WebMvcConfigurer visits(Readings readings, FaultTexts faults) {
        var visits = new Visits(readings, faults);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }
        };
    }

    @Autowired
    void keepClocks(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new KeptClocks());
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
    FilterRegistrationBean<SecurityHeaders> securityHeaders(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") URI issuer) {
        var filter = new FilterRegistrationBean<>(new SecurityHeaders(issuer));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
