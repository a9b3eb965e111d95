package ec.hito.command.initiative;

import ec.hito.model.ActorId;
import ec.hito.model.TerritoryId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which actors an initiative involves and where it takes place, each from which day on.
 *
 * @param actors whether one is involved
 */
public record Involvement(Map<ActorId, ByDay<Boolean>> actors, ByDay<List<TerritoryId>> places) {
    static final Involvement NONE = new Involvement(Map.of(), ByDay.nothing());

    Involvement with(LocalDate day, ActorId actor, boolean involved) {
        var more = new HashMap<>(actors);
        more.put(actor, actors.getOrDefault(actor, ByDay.nothing()).with(day, involved));
        return new Involvement(Map.copyOf(more), places);
    }

    Involvement with(LocalDate day, List<TerritoryId> territories) {
        return new Involvement(actors, places.with(day, territories));
    }

    boolean involves(ActorId actor, LocalDate day) {
        return actors.getOrDefault(actor, ByDay.nothing()).on(day).orElse(false);
    }

    Optional<List<TerritoryId>> territories(LocalDate day) {
        return places.on(day);
    }
}
