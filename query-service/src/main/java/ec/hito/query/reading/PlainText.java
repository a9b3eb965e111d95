package ec.hito.query.reading;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters with control characters in them: nobody writes these, and PostgreSQL takes no text with a NUL. */
final class PlainText implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var faults = request.getParameterMap().entrySet().stream()
                .filter(PlainText::hasControlCharacter)
                .map(parameter -> FieldFault.of(parameter.getKey(), "control-character"))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
        return true;
    }

    private static boolean hasControlCharacter(Map.Entry<String, String[]> parameter) {
        return Stream.of(parameter.getValue()).flatMapToInt(String::chars).anyMatch(Character::isISOControl);
    }
}
