package ec.hito.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not carried out, before it is put into words.
 *
 * @param code stable; its texts stand in the bundles under {@code <code>.title} and {@code <code>.detail}
 * @param args for the detail's {@code {0}}, {@code {1}} …
 * @param properties further members of the problem detail
 */
public record Problem(
        HttpStatus status, String code, List<Object> args, List<FieldFault> errors, Map<String, Object> properties) {

    public static Problem of(HttpStatus status, String code, Object... args) {
        return new Problem(status, code, List.of(args), List.of(), Map.of());
    }

    /** A request of the right shape with wrong values in it: 400 {@code invalid}. */
    public static Problem invalid(List<FieldFault> errors) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid", List.of(errors.size()), List.copyOf(errors), Map.of());
    }

    public Problem at(String field, String faultCode, Object... faultArgs) {
        var more = Stream.concat(errors.stream(), Stream.of(FieldFault.of(field, faultCode, faultArgs)))
                .toList();
        return new Problem(status, code, args, more, properties);
    }

    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new Problem(status, code, args, errors, more);
    }
}
