package ec.hito.query.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
public class ApiFeature {
    private static final String DESCRIPTION = """
        Lectura del estado de las iniciativas del plan. Cada respuesta es de exactamente una posición del registro de eventos
        (`position`) y de un día (`asOf`). Con `minPosition` se espera hasta dos segundos a que la lectura incluya un cambio
        propio; si no llega, responde 503 `projection-behind`. Los errores son `application/problem+json` con un `code` estable. /
        Reads how the plan's initiatives stand. Every answer is of exactly one position of the log and of one day. With `minPosition`
        it waits for up to two seconds for one's own change, and answers 503 `projection-behind` if that does not come.
        """;

    @Bean
    OpenAPI readApi() {
        return new OpenAPI()
                .tags(List.of(
                        tag("Plan", "El plan vigente / The plan in force"),
                        tag("Management objectives", "Objetivos de gestión"),
                        tag("Initiatives", "Iniciativas"),
                        tag("Proposals", "Propuestas, para quien trabaja con el plan / For those who work on the plan"),
                        tag("Changes", "Qué cambió / What changed"),
                        tag("Open data", "Datos abiertos, en archivos / Open data, as files"),
                        tag("Events", "Los eventos publicados / The published events"),
                        tag("Groups", "Por secretaría, mecanismo, actor, política y territorio"),
                        tag("Operations", "Para quien opera el sistema / For whoever operates the system")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .info(new Info()
                        .title("Hito: lectura / read side")
                        .version("v1")
                        .description(DESCRIPTION)
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    @Bean
    AsyncApiController asyncApi(JsonMapper json, @Value("${hito.contracts.kafka}") List<String> brokers) {
        return new AsyncApiController(json, brokers);
    }

    @Bean
    WebMvcConfigurer contracts() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry resources) {
                resources.addResourceHandler("/contracts/**").addResourceLocations("classpath:/contracts/");
            }
        };
    }
}
