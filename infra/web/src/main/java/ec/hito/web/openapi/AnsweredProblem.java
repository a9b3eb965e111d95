package ec.hito.web.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Every status with which a request can be refused, in words, as a response that calls refer to. */
enum AnsweredProblem {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "El pedido no se entiende o sus datos no son válidos; errors nombra los campos.",
            "The request is not understood or its data are not valid; errors names the fields."),
    NOT_SIGNED_IN(
            HttpStatus.UNAUTHORIZED, "Falta el token, o no es válido.", "The token is missing, or is not a good one."),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "No está entre lo que puede hacer quien pide.",
            "Not among what whoever asks may do."),
    UNKNOWN(HttpStatus.NOT_FOUND, "No existe lo que nombra la dirección.", "What the address names does not exist."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "Se pidió un formato en el que no se responde.",
            "A format was asked for that is not available."),
    CONFLICT(
            HttpStatus.CONFLICT,
            "No cabe con lo que ya consta, o alguien cambió lo mismo a la vez.",
            "It does not fit what stands already, or somebody changed the same thing at the same time."),
    GONE(
            HttpStatus.GONE,
            "Existió y se retiró; detail dice cuándo y por qué.",
            "It was withdrawn; detail says when and why."),
    CHANGED_SINCE(
            HttpStatus.PRECONDITION_FAILED,
            "Cambió desde la versión de If-Match; se listan los actos ocurridos.",
            "It changed since the version in If-Match; the acts since are listed."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "El cuerpo supera el límite.", "The body exceeds the limit."),
    OTHER_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "El cuerpo o el archivo no es de un tipo que se reciba.",
            "The body or the file is of a type that is not taken."),
    REFUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Una regla lo impide, se nombra algo que no existe o la clave es de otro pedido.",
            "A rule says no, something named does not exist, or the key is another request's."),
    VERSION_REQUIRED(
            HttpStatus.PRECONDITION_REQUIRED,
            "Reemplaza algo y falta If-Match.",
            "It replaces something, and If-Match is missing."),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Algo falló de nuestro lado.", "Something failed on our side."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "No disponible por ahora; vuelva a intentar.",
            "Not available for now; try again.");

    private final HttpStatus status;
    private final String description;

    AnsweredProblem(HttpStatus status, String spanish, String english) {
        this.status = status;
        this.description = spanish + " / " + english;
    }

    /** The name of the shared response for {@code status}. */
    static String nameOf(HttpStatus status) {
        return "problem-" + status.value();
    }

    String responseName() {
        return nameOf(status);
    }

    ApiResponse response() {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ProblemShape.NAME));
        var response = new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem));
        return this == UNAVAILABLE
                ? response.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("Segundos hasta volver a intentar, si se saben. / Seconds until trying"
                                        + " again, if known.")
                                .schema(new IntegerSchema()))
                : response;
    }
}
