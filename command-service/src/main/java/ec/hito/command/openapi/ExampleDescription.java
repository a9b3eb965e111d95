package ec.hito.command.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import ec.hito.model.FileType;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Puts the example of each call's request, and of its answer, into the description. */
final class ExampleDescription implements OperationCustomizer {
    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String TABLES = "text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILES =
            Arrays.stream(FileType.values()).map(FileType::mediaType).collect(Collectors.joining(", "));

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var call = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            Examples.request(call).ifPresent(example -> describe(operation.getRequestBody(), example));
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                describe(response, call);
            }
        });
        return operation;
    }

    private static void describe(RequestBody body, Example example) {
        var content = body.required(true).getContent().values();
        switch (example.format()) {
            case JSON -> content.forEach(json -> json.setExample(tree(example)));
            case CSV -> {
                body.description("Por ejemplo / for example:\n\n```\n" + example.text() + "```");
                content.forEach(form -> file(form, example, TABLES));
            }
            case PDF -> content.forEach(form -> file(form, example, FILES));
        }
    }

    private static void file(MediaType form, Example example, String types) {
        form.addEncoding("file", new Encoding().contentType(types)).setExample(Map.of("file", example.text()));
    }

    private static void describe(ApiResponse response, String call) {
        var json = response.getContent() == null ? null : response.getContent().get(JSON);
        if (json != null) {
            json.setExample(tree(Examples.answer(call)));
        }
    }

    private static Object tree(Example example) {
        try {
            return Json31.mapper().readTree(example.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the example of " + example.call() + " is no JSON", e);
        }
    }
}
