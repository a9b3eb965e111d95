package ec.hito.query.page;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemTexts;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says in words, at the fields of a form, why what was asked for cannot be shown. */
final class FaultTexts {
    private final ProblemTexts texts;
    private final MessageSource messages;

    FaultTexts(ProblemTexts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /**
     * By the name of the field; empty if the problem has to do with none of them.
     *
     * @param position the field with the position that the log may not have reached
     */
    Map<String, String> of(Problem problem, Collection<String> fields, String position) {
        if (problem.code().equals("projection-behind")) {
            return Map.of(position, text("moment.ahead", problem.args().getLast()));
        }
        return problem.errors().stream()
                .filter(fault -> fields.contains(fault.field()))
                .collect(Collectors.toMap(FieldFault::field, this::text, (first, _) -> first));
    }

    private String text(FieldFault fault) {
        return texts.message(fault, LocaleContextHolder.getLocale());
    }

    String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
