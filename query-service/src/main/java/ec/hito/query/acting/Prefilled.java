package ec.hito.query.acting;

import ec.hito.query.initiative.InitiativeView;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a form before anybody types: what an act is about to replace, as it is now. */
final class Prefilled {
    private final Map<String, String> values = new HashMap<>();

    private Prefilled() {}

    static Map<String, String> of(Act act, Subject subject) {
        var prefilled = new Prefilled();
        var initiative = subject.initiative();
        var milestone = subject.milestone();
        if (act == Act.DESCRIBE && initiative != null) {
            prefilled.describe(initiative);
        } else if (milestone != null) {
            switch (act) {
                case REWEIGHT ->
                    prefilled.put("weight", milestone.weight().value().toPlainString());
                case RESCHEDULE -> prefilled.put("dueOn", milestone.dueOn());
                default -> {}
            }
        }
        return Map.copyOf(prefilled.values);
    }

    private void describe(InitiativeView initiative) {
        var about = initiative.about();
        put("description", about.description());
        put("problem", about.problem());
        put("expectedImpact", about.expectedImpact());
        put("plannedFrom", about.plannedFrom());
        put("plannedTo", about.plannedTo());
        put("approaches", String.join("\n", about.approaches()));
        put("references", String.join("\n", about.references()));
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
