package ec.hito.model.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads what was stored in an older shape as if it had been stored in today's: revision by revision, on the JSON as the JDK's own maps and
 * lists. What is stored is never changed, so a step stays here for good.
 */
public final class Upcasting {
    /** An event's JSON under the type whose shape it has. */
    public record Shaped(EventType type, Map<String, Object> payload) {}

    private static final Map<EventType, UnaryOperator<Map<String, Object>>> STEPS = Map.of(
            new EventType("initiative.progress-recorded", 1), Upcasting::evidenceSaysItsKind,
            new EventType("initiative.milestone-achieved", 1), Upcasting::evidenceSaysItsKind,
            new EventType("initiative.situation-reported", 1), Upcasting::evidenceSaysItsKind);

    private Upcasting() {}

    /** Whether events of that type and revision are read by a later revision's shape. */
    public static boolean isOld(EventType type) {
        return STEPS.containsKey(type);
    }

    /** The same event in the newest shape that is known. */
    public static Shaped newest(Shaped stored) {
        var step = Optional.ofNullable(STEPS.get(stored.type()));
        return step.map(change -> newest(new Shaped(
                        new EventType(stored.type().name(), stored.type().revision() + 1),
                        change.apply(stored.payload()))))
                .orElse(stored);
    }

    /** Until uploads came, a link was the only kind of evidence and did not say so. */
    private static Map<String, Object> evidenceSaysItsKind(Map<String, Object> payload) {
        var changed = new LinkedHashMap<>(payload);
        changed.computeIfPresent("evidence", (_, evidence) -> asLinks((List<?>) evidence));
        return changed;
    }

    private static List<Object> asLinks(List<?> evidence) {
        var links = new ArrayList<Object>();
        for (var piece : evidence) {
            var link = new LinkedHashMap<Object, Object>();
            link.put("kind", "link");
            link.putAll((Map<?, ?>) piece);
            links.add(link);
        }
        return links;
    }
}
