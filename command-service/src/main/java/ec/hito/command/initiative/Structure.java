package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an initiative serves and how: its management objectives, the articulations under them and the mechanisms that these use.
 * Everything stands in the order in which it was recorded.
 */
public record Structure(
        Set<ManagementObjectiveCode> managementObjectives,
        Map<ArticulationId, Articulation> articulations,
        Map<MechanismId, Mechanism> mechanisms) {
    static final Structure EMPTY = new Structure(Set.of(), Map.of(), Map.of());

    Structure serving(ManagementObjectiveCode objective) {
        var more = new LinkedHashSet<>(managementObjectives);
        more.add(objective);
        return new Structure(more, articulations, mechanisms);
    }

    Structure with(Articulation articulation) {
        var more = new LinkedHashMap<>(articulations);
        more.put(articulation.id(), articulation);
        return new Structure(managementObjectives, more, mechanisms);
    }

    Structure with(Mechanism mechanism) {
        var more = new LinkedHashMap<>(mechanisms);
        more.put(mechanism.id(), mechanism);
        return new Structure(managementObjectives, articulations, more);
    }

    Structure without(MechanismId mechanism) {
        var fewer = new LinkedHashMap<>(mechanisms);
        fewer.remove(mechanism);
        return new Structure(managementObjectives, articulations, fewer);
    }

    public Optional<Articulation> articulation(ArticulationId id) {
        return Optional.ofNullable(articulations.get(id));
    }

    public Optional<Mechanism> mechanism(MechanismId id) {
        return Optional.ofNullable(mechanisms.get(id));
    }

    /** The mechanisms that an articulation uses, in the order in which they were attached. */
    public List<Mechanism> mechanismsOf(ArticulationId articulation) {
        return mechanisms.values().stream()
                .filter(mechanism -> mechanism.articulationId().equals(articulation))
                .toList();
    }
}
