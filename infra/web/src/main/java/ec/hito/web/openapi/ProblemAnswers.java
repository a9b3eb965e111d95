package ec.hito.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Describes the problems that follow from the kind of a call: what it takes, and whether it records anything. */
public final class ProblemAnswers implements OpenApiCustomizer {
    private static final List<HttpStatus> ANY_CALL = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.INTERNAL_SERVER_ERROR,
            HttpStatus.SERVICE_UNAVAILABLE);

    private static final String READ = "Lo pedido. / What was asked for.";
    private static final String DONE = "Hecho. / Done.";

    /** Refers to the shared response for {@code status}. */
    public static void add(Operation operation, HttpStatus status) {
        operation
                .getResponses()
                .addApiResponse("" + status.value(), new ApiResponse().$ref(AnsweredProblem.nameOf(status)));
    }

    @Override
    public void customise(OpenAPI api) {
        var components = api.getComponents();
        ModelConverters.getInstance(true).readAll(ProblemShape.class).forEach(components::addSchemas);
        for (var problem : AnsweredProblem.values()) {
            components.addResponses(problem.responseName(), problem.response());
        }
        api.getPaths()
                .values()
                .forEach(path -> path.readOperationsMap().forEach((method, call) -> describe(call, method)));
    }

    private static void describe(Operation call, HttpMethod method) {
        call.getResponses().values().stream()
                .filter(answer -> "OK".equals(answer.getDescription()))
                .forEach(answer -> answer.setDescription(method == HttpMethod.GET ? READ : DONE));
        ANY_CALL.forEach(status -> add(call, status));
        if (method != HttpMethod.GET) {
            add(call, HttpStatus.FORBIDDEN);
        }
        if (call.getRequestBody() != null) {
            add(call, HttpStatus.CONTENT_TOO_LARGE);
            add(call, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        for (var parameter : Objects.requireNonNullElse(call.getParameters(), List.<Parameter>of())) {
            if ("path".equals(parameter.getIn())) {
                add(call, HttpStatus.NOT_FOUND);
            }
            if (HttpHeaders.IF_MATCH.equals(parameter.getName())) {
                add(call, HttpStatus.PRECONDITION_FAILED);
            }
        }
        sort(call);
    }

    private static void sort(Operation call) {
        var sorted = new ApiResponses();
        new TreeMap<>(call.getResponses()).forEach(sorted::addApiResponse);
        call.setResponses(sorted);
    }
}
