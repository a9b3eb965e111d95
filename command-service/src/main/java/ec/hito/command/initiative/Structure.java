package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeUnaligned;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an initiative serves and how: its management objectives, the articulations under them and the mechanisms that these use.
 * Everything stands in the order in which it was recorded.
 *
 * @param unaligned objectives that it served once, each with the last day on which it ceased to; it may serve them again
 * @param withdrawn articulations that it gave up, each with the day
 * @param detached mechanisms that were used once and are no longer
 */
public record Structure(
        Map<ManagementObjectiveCode, Alignment> alignments,
        Map<ManagementObjectiveCode, LocalDate> unaligned,
        Map<ArticulationId, Articulation> articulations,
        Map<ArticulationId, Withdrawn> withdrawn,
        Map<MechanismId, Mechanism> mechanisms,
        Map<MechanismId, Mechanism> detached) {
    /** An articulation that was given up, as it stood last. */
    public record Withdrawn(Articulation articulation, LocalDate on) {}

    static final Structure EMPTY = new Structure(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    Structure with(InitiativeAligned aligned) {
        var more = new LinkedHashMap<>(alignments);
        var standing = more.get(aligned.managementObjective());
        more.put(aligned.managementObjective(), standing == null ? Alignment.of(aligned) : standing.and(aligned));
        return new Structure(more, unaligned, articulations, withdrawn, mechanisms, detached);
    }

    Structure without(InitiativeUnaligned ceased) {
        var fewer = new LinkedHashMap<>(alignments);
        fewer.remove(ceased.managementObjective());
        var more = new LinkedHashMap<>(unaligned);
        more.put(ceased.managementObjective(), ceased.effectiveOn());
        return new Structure(fewer, more, articulations, withdrawn, mechanisms, detached);
    }

    Structure with(Articulation articulation) {
        var more = new LinkedHashMap<>(articulations);
        more.put(articulation.id(), articulation);
        return new Structure(alignments, unaligned, more, withdrawn, mechanisms, detached);
    }

    /** As though it had never had it. */
    Structure without(ArticulationId articulation) {
        var fewer = new LinkedHashMap<>(articulations);
        fewer.remove(articulation);
        return new Structure(alignments, unaligned, fewer, withdrawn, mechanisms, detached);
    }

    Structure without(Articulation articulation, LocalDate day) {
        var left = without(articulation.id());
        var more = new LinkedHashMap<>(withdrawn);
        more.put(articulation.id(), new Withdrawn(articulation, day));
        return new Structure(alignments, unaligned, left.articulations, more, mechanisms, detached);
    }

    Structure with(Mechanism mechanism) {
        var more = new LinkedHashMap<>(mechanisms);
        more.put(mechanism.id(), mechanism);
        return new Structure(alignments, unaligned, articulations, withdrawn, more, detached);
    }

    Structure without(Mechanism mechanism) {
        var fewer = new LinkedHashMap<>(mechanisms);
        fewer.remove(mechanism.id());
        var more = new LinkedHashMap<>(detached);
        more.put(mechanism.id(), mechanism);
        return new Structure(alignments, unaligned, articulations, withdrawn, fewer, more);
    }

    public Set<ManagementObjectiveCode> managementObjectives() {
        return alignments.keySet();
    }

    public Optional<Alignment> alignment(ManagementObjectiveCode objective) {
        return Optional.ofNullable(alignments.get(objective));
    }

    /** The last day on which the initiative ceased to serve the objective; it cannot come to serve it again before. */
    public Optional<LocalDate> unalignedOn(ManagementObjectiveCode objective) {
        return Optional.ofNullable(unaligned.get(objective));
    }

    /** The articulations under a management objective. */
    List<Articulation> under(ManagementObjectiveCode objective) {
        return articulations.values().stream()
                .filter(articulation -> articulation.managementObjective().equals(objective))
                .toList();
    }

    /** Whether it has an articulation beside {@code given} on every day from {@code day} on. */
    boolean articulatedFrom(LocalDate day, ArticulationId given) {
        var ends = withdrawn.values().stream().map(Withdrawn::on).filter(end -> end.isAfter(day));
        return Stream.concat(Stream.of(day), ends).allMatch(on -> articulatedOn(on, given));
    }

    private boolean articulatedOn(LocalDate day, ArticulationId given) {
        return articulations.values().stream()
                        .anyMatch(
                                one -> !one.id().equals(given) && !one.addedOn().isAfter(day))
                || withdrawn.values().stream()
                        .anyMatch(gone -> !gone.articulation().addedOn().isAfter(day)
                                && gone.on().isAfter(day));
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
