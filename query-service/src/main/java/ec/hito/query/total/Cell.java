package ec.hito.query.total;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What figures are kept apart for: initiatives that serve the same objectives, and mechanisms of a type under an objective. An initiative that
 * serves several objectives stands in one cell, so that whatever objectives are counted together, it counts once.
 *
 * @param objectives codes; at least one
 * @param mechanism null for all but mechanisms
 */
record Cell(SortedSet<String> objectives, @Nullable MechanismType mechanism) {
    static Cell ofServing(Collection<ManagementObjectiveCode> objectives) {
        return new Cell(codes(objectives), null);
    }

    static Cell ofMechanisms(ManagementObjectiveCode objective, MechanismType type) {
        return new Cell(codes(List.of(objective)), type);
    }

    private static SortedSet<String> codes(Collection<ManagementObjectiveCode> objectives) {
        var codes = new TreeSet<String>();
        objectives.forEach(objective -> codes.add(objective.value()));
        return codes;
    }

    boolean servesAny(Collection<ManagementObjectiveCode> codes) {
        return codes.stream().anyMatch(code -> objectives.contains(code.value()));
    }
}
