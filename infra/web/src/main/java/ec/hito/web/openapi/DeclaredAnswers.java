package ec.hito.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Describes what {@link MayAnswer} says of a call. */
final class DeclaredAnswers implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var declared = method.getMethodAnnotation(MayAnswer.class);
        if (declared != null) {
            for (var status : declared.value()) {
                if (status == HttpStatus.CREATED) {
                    madeInsteadOfDone(operation);
                } else {
                    ProblemAnswers.add(operation, status);
                }
            }
        }
        return operation;
    }

    private static void madeInsteadOfDone(Operation operation) {
        var responses = operation.getResponses();
        var done = responses.remove("200");
        var made = done == null ? new ApiResponse() : done;
        responses.addApiResponse(
                "201",
                made.addHeaderObject(
                        HttpHeaders.LOCATION,
                        new Header()
                                .description("Dirección de lo que se creó. / Address of what was made.")
                                .required(true)
                                .schema(new StringSchema())));
    }
}
