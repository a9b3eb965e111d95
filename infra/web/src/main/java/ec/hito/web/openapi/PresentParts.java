package ec.hito.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Says of a record of the services that the parts which are never null are always there. What a request asks for can't be told from its
 * record, whose parts may all be missing when they are read, and is said field by field.
 */
final class PresentParts implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = raw(type);
        if (schema != null && raw != null && raw.isRecord() && raw.getPackage().isAnnotationPresent(NullMarked.class)) {
            var defined = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(name(schema.get$ref()));
            if (defined != null && defined.getProperties() != null) {
                require(defined, raw);
            }
        }
        return schema;
    }

    private static void require(Schema<?> schema, Class<?> record) {
        Arrays.stream(record.getRecordComponents())
                .filter(part -> isAlwaysThere(part, record))
                .map(part -> part.getName())
                .filter(schema.getProperties()::containsKey)
                .filter(name -> !Objects.requireNonNullElse(schema.getRequired(), List.<String>of())
                        .contains(name))
                .forEach(schema::addRequiredItem);
    }

    private static boolean isAlwaysThere(RecordComponent part, Class<?> record) {
        var included = record.getAnnotation(JsonInclude.class);
        var leftOutWhereEmpty = included != null
                && included.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(part.getType());
        return !leftOutWhereEmpty && !part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Class<?> raw(AnnotatedType type) {
        return switch (type.getType()) {
            case Class<?> plain -> plain;
            case JavaType java -> java.getRawClass();
            case null, default -> null;
        };
    }

    private static String name(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
