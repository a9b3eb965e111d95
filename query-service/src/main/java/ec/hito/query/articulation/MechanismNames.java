package ec.hito.query.articulation;

import ec.hito.model.MechanismType;
import ec.hito.model.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What the plan calls types of mechanism: the part of its {@code vocabulary.json} that says so. */
public final class MechanismNames {
    private MechanismNames() {}

    /** By type, in the order of the vocabulary. */
    public static Map<MechanismType, String> ofThePlan() {
        try (var file = Plan.class.getResourceAsStream("vocabulary.json")) {
            var names = new LinkedHashMap<MechanismType, String>();
            JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file, "vocabulary.json"))
                    .get("mechanismTypes")
                    .forEach(type -> names.put(
                            new MechanismType(type.get("code").stringValue()),
                            type.get("name").stringValue()));
            return Collections.unmodifiableMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
