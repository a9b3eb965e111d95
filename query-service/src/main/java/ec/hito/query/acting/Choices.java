package ec.hito.query.acting;

import ec.hito.query.articulation.MechanismNames;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What there is to choose from; inside a read's transaction. */
public final class Choices {
    /** One of them, and its words. */
    public record Choice(String code, String words) {}

    private final PlanInForce plan;
    private final Secretariats secretariats;
    private final MessageSource messages;

    Choices(PlanInForce plan, Secretariats secretariats, MessageSource messages) {
        this.plan = plan;
        this.secretariats = secretariats;
        this.messages = messages;
    }

    List<Choice> of(Act act, Input input, Subject subject, Moment moment) {
        return switch (input.key()) {
            case "managementObjective" -> objectives(moment);
            case "secretariat" -> secretariats(moment);
            case "corrects" -> records(subject);
            case "kind" -> words("situation.", input);
            case "type" -> act == Act.ATTACH_MECHANISM ? mechanisms() : words("type.", input);
            default -> List.of();
        };
    }

    private List<Choice> objectives(Moment moment) {
        return plan.find(moment).stream()
                .flatMap(inForce -> inForce.managementObjectives().stream())
                .map(one -> new Choice(one.code().value(), one.code().value() + " " + one.text()))
                .toList();
    }

    private List<Choice> secretariats(Moment moment) {
        return secretariats.names(moment).entrySet().stream()
                .sorted(Entry.comparingByValue())
                .map(one -> new Choice(one.getKey().value(), one.getValue()))
                .toList();
    }

    private static List<Choice> mechanisms() {
        return MechanismNames.ofThePlan().entrySet().stream()
                .map(one -> new Choice(one.getKey().value(), one.getValue()))
                .toList();
    }

    /** Records of progress that can be corrected, the newest first; an achievement is returned instead. */
    private List<Choice> records(Subject subject) {
        var milestone = subject.milestone();
        return milestone == null
                ? List.of()
                : milestone.progress().reversed().stream()
                        .filter(record -> !record.achievement())
                        .map(record -> new Choice(
                                record.id().toString(),
                                text(
                                        "choice.record",
                                        record.effectiveOn(),
                                        record.percent().value())))
                        .toList();
    }

    private List<Choice> words(String prefix, Input input) {
        return input.choices().stream()
                .map(code -> new Choice(code, text(prefix + code)))
                .toList();
    }

    private String text(String key, Object... values) {
        var written = Arrays.stream(values).map(Object::toString).toArray();
        return messages.getMessage(key, written, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
