package ec.hito.command.http;

import ec.hito.command.dispatch.Commands;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
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

    @Bean
    PreconditionHeaders preconditionHeaders() {
        return new PreconditionHeaders();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .info(new Info()
                        .title("Hito: escritura / write side")
                        .version("v1")
                        .description("Registra lo que ocurre con el plan y sus iniciativas. Toda respuesta lleva la"
                                + " posición del registro; la lectura la recibe como minPosition. / Records what"
                                + " happens to the plan and its initiatives. Every answer carries the log"
                                + " position, which the read side takes as minPosition.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
