package ec.hito.command.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes the field that the body of every act may carry. */
final class EffectiveDay implements OpenApiCustomizer {
    static final String DESCRIPTION = "Día en que surte efecto, AAAA-MM-DD, no posterior a hoy en Quito; si no se"
            + " indica, hoy. / Day on which it takes effect, no later than today in Quito; today, if left out.";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(EffectiveDay::describe);
    }

    private static void describe(Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var day = schema.getProperties().get("effectiveOn");
        if (day != null && day.getDescription() == null) {
            day.setDescription(DESCRIPTION);
            day.setFormat("date");
        }
    }
}
