package ec.hito.command.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers that every act takes. */
final class PreconditionHeaders implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        return isAct(method)
                ? operation
                        .addParametersItem(new HeaderParameter()
                                .name(HttpHeaders.IF_MATCH)
                                .schema(new StringSchema())
                                .example("\"3\"")
                                .description("La versión que se vio (ETag); 412 si cambió desde entonces, 428 si hace"
                                        + " falta y no está. / The version that was seen (ETag); 412 if it changed"
                                        + " since, 428 if it is needed and missing."))
                        .addParametersItem(new HeaderParameter()
                                .name(Preconditions.KEY_HEADER)
                                .schema(new StringSchema().maxLength(200))
                                .example("avance-2024-08-I0042")
                                .description("Repetir el pedido con la misma clave en 24 horas no tiene otro efecto y"
                                        + " recibe la primera respuesta; con otro contenido, 422. / The same request"
                                        + " under the same key within 24 hours has no further effect and gets the"
                                        + " first answer; with another content, 422."))
                : operation;
    }

    private static boolean isAct(HandlerMethod method) {
        var returned = method.getReturnType().getGenericParameterType().getTypeName();
        return returned.equals(ResponseEntity.class.getName() + "<" + Answer.class.getName() + ">");
    }
}
