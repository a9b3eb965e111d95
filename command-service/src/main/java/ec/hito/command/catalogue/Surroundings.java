package ec.hito.command.catalogue;

import ec.hito.model.ActorId;
import ec.hito.model.TerritoryId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which actors and territories there are, and since which day. */
record Surroundings(Map<ActorId, LocalDate> actors, Map<TerritoryId, LocalDate> territories) {
    static final Surroundings NONE = new Surroundings(Map.of(), Map.of());

    Surroundings with(ActorId actor, LocalDate since) {
        var more = new HashMap<>(actors);
        more.put(actor, since);
        return new Surroundings(Map.copyOf(more), territories);
    }

    Surroundings with(TerritoryId territory, LocalDate since) {
        var more = new HashMap<>(territories);
        more.put(territory, since);
        return new Surroundings(actors, Map.copyOf(more));
    }
}
