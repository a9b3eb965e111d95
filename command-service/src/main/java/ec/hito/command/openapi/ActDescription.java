package ec.hito.command.openapi;

import ec.hito.command.http.Answer;
import ec.hito.command.http.Preconditions;
import ec.hito.command.http.RecordsOtherwise;
import ec.hito.web.openapi.MayAnswer;
import ec.hito.web.openapi.ProblemAnswers;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers that every act takes and gives, and how it may be refused. */
final class ActDescription implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var otherwise = method.getMethodAnnotation(RecordsOtherwise.class);
        if (isAct(method)) {
            operation.addParametersItem(ifMatch(overwrites(method))).addParametersItem(key());
            gives(operation, HttpHeaders.ETAG, version().required(true));
            gives(operation, Answer.POSITION_HEADER, position().required(true));
            ProblemAnswers.add(operation, HttpStatus.CONFLICT);
            ProblemAnswers.add(operation, HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (otherwise != null) {
            gives(operation, Answer.POSITION_HEADER, position());
            if (otherwise.keyed()) {
                operation.addParametersItem(key());
            }
        }
        return operation;
    }

    private static boolean isAct(HandlerMethod method) {
        var returned = method.getReturnType().getGenericParameterType().getTypeName();
        return returned.equals(ResponseEntity.class.getName() + "<" + Answer.class.getName() + ">");
    }

    private static boolean overwrites(HandlerMethod method) {
        var declared = method.getMethodAnnotation(MayAnswer.class);
        return declared != null && Arrays.asList(declared.value()).contains(HttpStatus.PRECONDITION_REQUIRED);
    }

    private static HeaderParameter ifMatch(boolean required) {
        var parameter = new HeaderParameter();
        parameter
                .name(HttpHeaders.IF_MATCH)
                .required(required)
                .schema(new StringSchema().pattern("^\"\\d{1,18}\"$"))
                .example("\"3\"")
                .description("La versión que se vio (ETag); 412 si cambió desde entonces. / The version that was seen"
                        + " (ETag); 412 if it changed since.");
        return parameter;
    }

    private static HeaderParameter key() {
        var parameter = new HeaderParameter();
        parameter
                .name(Preconditions.KEY_HEADER)
                .schema(new StringSchema().pattern("^" + Preconditions.KEY.pattern() + "$"))
                .example("avance-2024-08-I0042")
                .description("Repetir el pedido con la misma clave en 24 horas no tiene otro efecto y recibe la primera"
                        + " respuesta; con otro contenido, 422. / The same request under the same key within 24 hours"
                        + " has no further effect and gets the first answer; with another content, 422.");
        return parameter;
    }

    private static Header version() {
        return new Header()
                .description("La versión que resultó, para If-Match. / The version that came about, for If-Match.")
                .schema(new StringSchema())
                .example("\"4\"");
    }

    private static Header position() {
        return new Header()
                .description("Posición en el registro; la lectura la recibe como minPosition. / Position in the log,"
                        + " which the read side takes as minPosition.")
                .schema(new IntegerSchema().format("int64"))
                .example(2817);
    }

    private static void gives(Operation operation, String name, Header header) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject(name, header);
            }
        });
    }
}
