package ec.hito.query.page;

import ec.hito.model.SecretariatCode;
import ec.hito.query.history.HistoryView.By;
import ec.hito.query.history.HistoryView.RecordedAct;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tells acts on record in words. Templates know it as {@code @actWords}. */
final class Acts {
    private final MessageSource messages;
    private final Show show;

    Acts(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    /** What was done, to what, and what it came to. */
    public String what(RecordedAct act) {
        var name = text("act." + act.act());
        var details = Stream.of(act.subject() == null ? "" : act.subject(), percent(act), due(act))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? name : name + ": " + details;
    }

    /** Who did it: in which role, and for which secretariat; never a name of a person. */
    public String who(By by, Map<SecretariatCode, String> secretariats) {
        var role = text("role." + by.role().code());
        var secretariat = by.secretariat();
        return secretariat == null ? role : secretariats.getOrDefault(secretariat, secretariat.value());
    }

    private String percent(RecordedAct act) {
        var percent = act.says().path("percent");
        return percent.isNumber() ? show.percent(percent.decimalValue()) : "";
    }

    private String due(RecordedAct act) {
        var due = act.says().path("dueOn");
        return due.isString() ? text("act.dueOn", show.day(LocalDate.parse(due.stringValue()))) : "";
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
