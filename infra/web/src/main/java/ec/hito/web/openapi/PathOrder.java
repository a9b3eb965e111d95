package ec.hito.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Puts the addresses in an order in which a person finds them. */
final class PathOrder implements OpenApiCustomizer {
    @Override
    public void customise(OpenAPI api) {
        var ordered = new Paths();
        new TreeMap<>(api.getPaths()).forEach(ordered::addPathItem);
        api.setPaths(ordered);
    }
}
