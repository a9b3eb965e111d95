package ec.hito.command.openapi;

import ec.hito.model.FileType;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Describes the reading of files: of every type that is taken, and without a token what is public. */
final class FileReading implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getReturnType().getGenericParameterType().getTypeName().contains(Resource.class.getName())) {
            operation.setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList("token")));
            operation.getResponses().addApiResponse("200", file());
        }
        return operation;
    }

    private static ApiResponse file() {
        var content = new Content();
        for (var type : FileType.values()) {
            content.addMediaType(type.mediaType(), new MediaType().schema(new StringSchema().format("binary")));
        }
        return new ApiResponse()
                .description("El archivo, como se entregó. / The file, as it was handed in.")
                .content(content)
                .addHeaderObject(
                        HttpHeaders.CONTENT_DISPOSITION,
                        new Header()
                                .description("Como adjunto, con su nombre. / As an attachment, with its name.")
                                .schema(new StringSchema()));
    }
}
