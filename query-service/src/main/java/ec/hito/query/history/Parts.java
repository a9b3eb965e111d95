package ec.hito.query.history;

import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parts that an initiative has or had, in the words in which they were recorded first. */
final class Parts {
    private final Map<String, String> words = new HashMap<>();

    Parts(List<RecordedEvent> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case MilestonePlanned planned -> words.put(planned.milestoneId().toString(), planned.title());
                case ArticulationAdded added -> words.put(added.articulationId().toString(), added.objective());
                case MechanismAttached attached ->
                    words.put(attached.mechanismId().toString(), said(attached));
                default -> {}
            }
        }
    }

    private static String said(MechanismAttached attached) {
        return Stream.of(attached.asWritten(), attached.description())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(attached.type().value());
    }

    /** Of the smallest part that the act names; null if it is about the initiative as such. */
    @Nullable
    String of(JsonNode act) {
        return Stream.of("milestoneId", "mechanismId", "articulationId")
                .map(act::get)
                .filter(Objects::nonNull)
                .map(id -> words.get(id.asString()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
