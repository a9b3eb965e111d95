package ec.hito.command.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes the parts of addresses and queries, which mean the same wherever they stand. */
final class ParameterWords implements OperationCustomizer {
    private record Words(String description, @Nullable Object example) {
        static Words of(String description, Sample sample) {
            return new Words(description, sample.text());
        }
    }

    private static final Map<String, Words> WORDS = Map.of(
            "id", Words.of("Identificador de la iniciativa / Id of the initiative", Sample.INITIATIVE),
            "milestoneId", Words.of("Identificador del hito / Id of the milestone", Sample.MILESTONE),
            "articulationId",
                    Words.of(
                            "Identificador del objetivo de articulación / Id of the articulation", Sample.ARTICULATION),
            "mechanismId", Words.of("Identificador del mecanismo / Id of the mechanism", Sample.MECHANISM),
            "uploadId", Words.of("Identificador del respaldo entregado / Id of the upload", Sample.UPLOAD),
            "importId", Words.of("Identificador de la importación / Id of the import", Sample.IMPORT),
            "code", Words.of("Código de la secretaría / Code of the secretariat", Sample.SECRETARIAT),
            "objective", new Words("Código del objetivo de gestión / Code of the management objective", "2.2"));

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(ParameterWords::describe);
        }
        return operation;
    }

    private static void describe(Parameter parameter) {
        Optional.ofNullable(WORDS.get(parameter.getName())).ifPresent(words -> {
            parameter.setDescription(words.description());
            if (words.example() != null) {
                parameter.setExample(words.example());
            }
        });
    }
}
