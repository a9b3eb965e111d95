package ec.hito.command.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the service at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
public class OpenApiEdge {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .components(new Components().addSecuritySchemes("token", token()))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .tags(tags())
                .info(new Info()
                        .title("Hito: escritura / write side")
                        .version("v1")
                        .description("Registra lo que ocurre con el plan y sus iniciativas. Toda respuesta lleva la"
                                + " posición del registro; la lectura la recibe como minPosition. / Records what"
                                + " happens to the plan and its initiatives. Every answer carries the log"
                                + " position, which the read side takes as minPosition.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Con los claims sub, roles y, para delegados, secretariat. / With the claims sub, roles"
                        + " and, for delegates, secretariat.");
    }

    /** In the order in which a plan is set up and carried out. */
    private static List<Tag> tags() {
        return List.of(
                tag("Plan", "El plan, sus reformas y la regla del semáforo / The plan, its reforms, the health rule"),
                tag("Secretariats", "Secretarías / Secretariats"),
                tag("Actors", "Actores: organizaciones, nunca personas / Organisations, never people"),
                tag("Territories", "Territorios / Territories"),
                tag(
                        "Initiatives",
                        "Iniciativas: qué son, a qué objetivos sirven, quién responde, cómo van / What they"
                                + " are, which objectives they serve, who answers for them, how they stand"),
                tag("Mechanisms", "Mecanismos de articulación / Mechanisms"),
                tag("Milestones", "Hitos y su avance / Milestones and their progress"),
                tag("Evidence", "Respaldos que los actos citan / Evidence that acts cite"),
                tag("Imports", "Importaciones, todo o nada / Imports, all or nothing"));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    @Bean
    ActDescription actDescription() {
        return new ActDescription();
    }

    @Bean
    ParameterWords parameterWords() {
        return new ParameterWords();
    }

    @Bean
    ExampleDescription exampleDescription() {
        return new ExampleDescription();
    }

    @Bean
    FileReading fileReading() {
        return new FileReading();
    }

    @Bean
    EffectiveDay effectiveDay() {
        return new EffectiveDay();
    }
}
