package ec.hito.query.acting;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Words for what keeps something from being recorded before the write side says anything. */
public final class Refusals {
    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    /** Why something is not recorded. */
    public Refusal of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused when refused.refusal().code().equals("invalid-token") -> of("sign-in-needed");
            case Outcome.Refused refused -> refused.refusal();
            case Outcome.SignInNeeded _ -> of("sign-in-needed");
            case Outcome.Unanswered _ -> of("unanswered");
            case Outcome.Done _ -> throw new IllegalArgumentException("it is recorded");
        };
    }

    Refusal invalid(List<Refusal.FieldError> errors) {
        return Refusal.of(text("refusal.invalid.title"), text("refusal.invalid.detail"), errors);
    }

    Refusal.FieldError fault(String field, String code) {
        return new Refusal.FieldError(field, code, text("fault." + code));
    }

    /** @param code under which the messages have a title and a detail */
    public Refusal of(String code) {
        return Refusal.of(code, text("refusal." + code + ".title"), text("refusal." + code + ".detail"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
