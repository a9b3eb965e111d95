package ec.hito.web.openapi;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a service's OpenAPI description what both services share. */
@AutoConfiguration
class DescriptionEdge {
    @Bean
    DeclaredAnswers declaredAnswers() {
        return new DeclaredAnswers();
    }

    @Bean
    ProblemAnswers problemAnswers() {
        return new ProblemAnswers();
    }

    @Bean
    PathOrder pathOrder() {
        return new PathOrder();
    }

    @Bean
    PresentParts presentParts() {
        return new PresentParts();
    }
}
