package ec.hito.web;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path as the client wrote it, such as {@code articulations[0].objective}
 * @param code stable; its text stands in the bundles under {@code field.<code>}
 * @param args for the text's {@code {0}}, {@code {1}} …
 */
public record FieldFault(String field, String code, List<Object> args) {
    public static FieldFault of(String field, String code, Object... args) {
        return new FieldFault(field, code, List.of(args));
    }
}
