package ec.hito.query.export;

import ec.hito.web.SimulatedHeader;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes the files that a call with a {@link Sample} answers with, and the headers that say what they are of. */
final class FileAnswers implements OperationCustomizer {
    private static final String MOMENT_AND_LICENCE = """
        {"asOf": "2026-06-15", "position": 1234, "dataUpTo": "2026-06-15T15:00:06Z", "incomplete": false, "licence": "No consta / Not stated",
         "items": [%s]}
        """;

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var sample = method.getMethodAnnotation(Sample.class);
        if (sample != null) {
            operation.getResponses().addApiResponse("200", answer(sample));
        }
        return operation;
    }

    private static ApiResponse answer(Sample sample) {
        var content = new Content()
                .addMediaType("text/csv", media(new StringSchema()).example(sample.csv()))
                .addMediaType(XlsxForm.MEDIA_TYPE, media(new BinarySchema()))
                .addMediaType(
                        "application/json",
                        media(new ObjectSchema()).example(MOMENT_AND_LICENCE.formatted(sample.item())));
        return new ApiResponse()
                .description("El archivo, con su nombre. / The file, with its name.")
                .content(content)
                .addHeaderObject(
                        ExportFiles.POSITION,
                        header(
                                new IntegerSchema().format("int64"),
                                "Posición del registro que el archivo incluye / Position of the log that the file"
                                        + " includes"))
                .addHeaderObject(
                        ExportFiles.AS_OF,
                        header(new StringSchema().format("date"), "Día de las cifras / Day of the figures"))
                .addHeaderObject(
                        ExportFiles.DATA_UP_TO,
                        header(
                                new StringSchema().format("date-time"),
                                "Cuándo se registró lo más reciente; ausente si no hay nada / When the newest was"
                                        + " recorded; absent if there is nothing"))
                .addHeaderObject(
                        ExportFiles.INCOMPLETE,
                        header(
                                new BooleanSchema(),
                                "Si falta algo de lo registrado, porque no se pudo aplicar / Whether something on"
                                        + " record is missing, since it could not be applied"))
                .addHeaderObject(
                        SimulatedHeader.NAME,
                        header(
                                new BooleanSchema(),
                                "true si nada de esto ocurrió; ausente si los datos son reales / true if nothing of"
                                        + " this happened; absent where the data are real"))
                .addHeaderObject(
                        ExportFiles.LICENCE, header(new StringSchema(), "Licencia de los datos / Licence of the data"));
    }

    private static MediaType media(Schema<?> schema) {
        return new MediaType().schema(schema);
    }

    private static Header header(Schema<?> schema, String description) {
        return new Header().description(description).schema(schema);
    }
}
