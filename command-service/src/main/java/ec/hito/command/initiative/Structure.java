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
 *
 * @param detached mechanisms that were used once and are no longer
 */
public record Structure(
        Set<ManagementObjectiveCode> managementObjectives,
        Map<ArticulationId, Articulation> articulations,
        Map<MechanismId, Mechanism> mechanisms,
        Map<MechanismId, Mechanism> detached) {
    static final Structure EMPTY = new Structure(Set.of(), Map.of(), Map.of(), Map.of());

    Structure serving(ManagementObjectiveCode objective) {
        var more = new LinkedHashSet<>(managementObjectives);
        more.add(objective);
        return new Structure(more, articulations, mechanisms, detached);
    }

    Structure with(Articulation articulation) {
        var more = new LinkedHashMap<>(articulations);
        more.put(articulation.id(), articulation);
        return new Structure(managementObjectives, more, mechanisms, detached);
    }

    Structure with(Mechanism mechanism) {
        var more = new LinkedHashMap<>(mechanisms);
        more.put(mechanism.id(), mechanism);
        return new Structure(managementObjectives, articulations, more, detached);
    }

    Structure without(Mechanism mechanism) {
        var fewer = new LinkedHashMap<>(mechanisms);
        fewer.remove(mechanism.id());
        var more = new LinkedHashMap<>(detached);
        more.put(mechanism.id(), mechanism);
        return new Structure(managementObjectives, articulations, fewer, more);
    }

    public Optional<Articulation> articulation(ArticulationId id) {
        return Optional.ofNullable(articulations.get(id));
    }

    public Optional<Mechanism> mechanism(MechanismId id) {
        return Optional.ofNullable(mechanisms.get(id));
    }

    /** A mechanism that is used or once was. */
    Optional<Mechanism> everUsed(MechanismId id) {
        return mechanism(id).or(() -> Optional.ofNullable(detached.get(id)));
    }

    /** The mechanisms that an articulation uses, in the order in which they were attached. */
    public List<Mechanism> mechanismsOf(ArticulationId articulation) {
        return mechanisms.values().stream()
                .filter(mechanism -> mechanism.articulationId().equals(articulation))
                .toList();
    }
}
