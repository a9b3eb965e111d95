package ec.hito.query.page;

import ec.hito.model.SecretariatCode;
import ec.hito.query.history.HistoryView.RecordedAct;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts into words what an act says, beside its subject and its reason. */
final class ActDetails {
    /** Ids, and what is told elsewhere of each act. */
    static final Set<String> TOLD_ELSEWHERE = Set.of(
            "initiativeId",
            "articulationId",
            "mechanismId",
            "milestoneId",
            "progressId",
            "reportId",
            "corrects",
            "importId",
            "importedFrom",
            "effectiveOn",
            "reason");

    private static final Set<String> DAYS =
            Set.of("dueOn", "plannedFrom", "plannedTo", "signedOn", "validFrom", "validTo");

    /** @param field name of a property of the event, by which there is a word for it */
    record Detail(String field, String text) {}

    private final Show show;
    private final Map<SecretariatCode, String> secretariats;
    private final Map<String, String> others;

    /** @param others names of actors and territories, by their ids */
    ActDetails(Show show, Map<SecretariatCode, String> secretariats, Map<String, String> others) {
        this.show = show;
        this.secretariats = secretariats;
        this.others = others;
    }

    /** What the act is about; a mechanism of which nothing else is written is called by its type. */
    public @Nullable String subject(RecordedAct act) {
        var subject = act.subject();
        return subject != null && isOfMechanism(act) ? show.mechanism(subject) : subject;
    }

    private static boolean isOfMechanism(RecordedAct act) {
        return act.act().startsWith("initiative.mechanism-");
    }

    /** In the order in which the event has it. */
    public List<Detail> of(RecordedAct act) {
        var details = new ArrayList<Detail>();
        act.says().properties().forEach(property -> {
            if (!TOLD_ELSEWHERE.contains(property.getKey()) && isSaid(property.getValue(), act)) {
                details.add(new Detail(property.getKey(), text(property.getKey(), property.getValue(), act)));
            }
        });
        return details;
    }

    private static boolean isSaid(JsonNode value, RecordedAct act) {
        return !value.isNull()
                && !(value.isArray() && value.isEmpty())
                && !value.asString("").equals(act.subject());
    }

    private String text(String field, JsonNode value, RecordedAct act) {
        if (value.isArray()) {
            return value.valueStream().map(one -> text(field, one, act)).collect(Collectors.joining("; "));
        }
        if (DAYS.contains(field)) {
            return show.day(LocalDate.parse(value.asString()));
        }
        return switch (field) {
            case "percent" -> show.percent(value.decimalValue());
            case "weight" -> show.number(value.decimalValue());
            case "period" -> show.month(YearMonth.parse(value.asString()));
            case "kind" -> show.word("situation", value.asString());
            case "secretariat" -> secretariats.getOrDefault(new SecretariatCode(value.asString()), value.asString());
            case "actorId", "territories" -> others.getOrDefault(value.asString(), value.asString());
            case "type" -> isOfMechanism(act) ? show.mechanism(value.asString()) : show.word("type", value.asString());
            case "matrixEntry" ->
                show.entry(
                        value.get("entry").intValue(),
                        value.get("articulationNo").intValue());
            default -> value.asString();
        };
    }
}
