package ec.hito.query.reading;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a call does not take: a misspelt filter that is passed over in silence gives a wrong answer. Those that the
 * contract names but this version does not serve yet are refused by a code of their own, and so are empty and repeated ones.
 */
final class KnownParameters implements HandlerInterceptor {
    private static final Set<String> NOT_AVAILABLE_YET = Set.of("asOf", "knownAt", "atPosition");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !request.getParameterMap().isEmpty()) {
            check(new TreeMap<>(request.getParameterMap()), taken(method));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Set<String> taken) {
        for (var name : given.keySet()) {
            if (!taken.contains(name)) {
                var code = NOT_AVAILABLE_YET.contains(name) ? "not-available-yet" : "unknown-parameter";
                throw new ProblemException(
                        Problem.of(HttpStatus.BAD_REQUEST, code, name).at(name, code));
            }
        }
        var faults = given.entrySet().stream()
                .flatMap(parameter -> faults(parameter.getKey(), parameter.getValue()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
    }

    private static Stream<FieldFault> faults(String name, String[] values) {
        if (values.length > 1) {
            return Stream.of(FieldFault.of(name, "repeated"));
        }
        return values[0].isBlank() ? Stream.of(FieldFault.of(name, "blank")) : Stream.empty();
    }

    private static Set<String> taken(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return List.of(parameter.getParameter().getName()).stream();
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(component -> component.getName())
                : Stream.empty();
    }
}
