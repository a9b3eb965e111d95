package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MilestoneId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at the facts of the oracle. */
final class PictureOfFacts {
    private final Oracle oracle;

    private PictureOfFacts(Oracle oracle) {
        this.oracle = oracle;
    }

    static Picture of(Oracle oracle, List<LocalDate> days) {
        return new PictureOfFacts(oracle).taken(days);
    }

    private Picture taken(List<LocalDate> days) {
        var life = oracle.life();
        var structure = oracle.structure();
        var milestones = milestones();
        return new Picture(
                life.declined() ? "DECLINED" : life.endorsed() ? "ENDORSED" : "PROPOSED",
                life(),
                life.startedOn(),
                alignments(),
                unaligned(),
                structure.articulations().stream()
                        .collect(Collectors.toMap(PlainStructure.Known::id, this::articulation)),
                withdrawn(),
                structure.mechanisms().stream().collect(Collectors.toMap(PlainStructure.Attached::id, this::mechanism)),
                milestones.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> milestone(entry.getValue()))),
                days.stream().map(day -> onDay(day, milestones)).toList());
    }

    private String life() {
        var life = oracle.life();
        if (life.suspended(LocalDate.MAX)) {
            return "SUSPENDED";
        }
        return life.completed(LocalDate.MAX) ? "COMPLETED" : life.cancelled(LocalDate.MAX) ? "CANCELLED" : "OPEN";
    }

    private Map<ManagementObjectiveCode, Picture.Alignment> alignments() {
        var seen = new HashMap<ManagementObjectiveCode, Picture.Alignment>();
        for (var objective : World.OBJECTIVES.keySet()) {
            oracle.alignment()
                    .served(objective)
                    .ifPresent(one -> seen.put(objective, new Picture.Alignment(one.policies(), one.since())));
        }
        return seen;
    }

    private Map<ManagementObjectiveCode, LocalDate> unaligned() {
        var seen = new HashMap<ManagementObjectiveCode, LocalDate>();
        for (var objective : World.OBJECTIVES.keySet()) {
            oracle.alignment().unalignedOn(objective).ifPresent(day -> seen.put(objective, day));
        }
        return seen;
    }

    private Picture.Articulation articulation(PlainStructure.Known known) {
        var alignment = oracle.alignment();
        return new Picture.Articulation(known.addedOn(), alignment.words(known), alignment.wordedOn(known));
    }

    private Map<ArticulationId, LocalDate> withdrawn() {
        var seen = new HashMap<ArticulationId, LocalDate>();
        for (var known : oracle.structure().everTaken()) {
            oracle.structure().withdrawnOn(known.id()).ifPresent(day -> seen.put(known.id(), day));
        }
        return seen;
    }

    private Picture.Mechanism mechanism(PlainStructure.Attached attached) {
        var mechanisms = oracle.mechanisms();
        var id = attached.id();
        var signed = mechanisms.of(SignMechanism.class, id).findFirst();
        var ended = mechanisms.of(TerminateMechanism.class, id).findFirst();
        var detached = oracle.structure().detachedOn(attached);
        var negotiated = mechanisms.negotiatedOn(id);
        var stage = "Proposed";
        var latest = attached.attachedOn();
        if (detached.isPresent()) {
            stage = "Detached";
            latest = detached.get();
        } else if (ended.isPresent()) {
            stage = "Terminated";
            latest = ended.get().day();
        } else if (signed.isPresent()) {
            stage = "Signed";
            latest = mechanisms.latestOfSigned(id).orElseThrow();
        } else if (negotiated.isPresent()) {
            stage = "Negotiated";
            latest = negotiated.get();
        }
        return new Picture.Mechanism(
                attached.articulation(),
                mechanisms.details(attached),
                attached.attachedOn(),
                stage,
                latest,
                signed.map(fact -> fact.what().signedOn()),
                // Of what is terminated the term is of no more use to a decider.
                signed.filter(_ -> ended.isEmpty()).map(fact -> fact.what().validFrom()));
    }

    private Map<MilestoneId, PlainMilestone> milestones() {
        return oracle.facts()
                .of(PlanMilestone.class)
                .map(fact -> fact.what().milestoneId())
                .collect(Collectors.toMap(id -> id, id -> new PlainMilestone(id, oracle.facts())));
    }

    private static Picture.Milestone milestone(PlainMilestone milestone) {
        return new Picture.Milestone(
                milestone.plannedOn().orElseThrow(),
                milestone.lastActOn(),
                milestone.standing().name(),
                milestone.entries().stream()
                        .map(one -> new Picture.Progress(one.id(), one.day(), one.percent(), one.achievement()))
                        .toList());
    }

    private Picture.OnDay onDay(LocalDate day, Map<MilestoneId, PlainMilestone> milestones) {
        var life = oracle.life();
        var bodies = oracle.bodies();
        var seen = new HashMap<MilestoneId, Picture.MilestoneOnDay>();
        milestones.forEach((id, milestone) -> seenOn(day, milestone).ifPresent(one -> seen.put(id, one)));
        return new Picture.OnDay(
                day,
                bodies.lead(day),
                bodies.participants(day),
                bodies.agency(Agency.Role.EXECUTING, day),
                bodies.agency(Agency.Role.PROMOTING, day),
                oracle.involvement().actors(day),
                oracle.involvement().territories(day),
                life.plannedFrom(day),
                life.plannedTo(day),
                seen,
                Picture.progress(seen.values()));
    }

    private static Optional<Picture.MilestoneOnDay> seenOn(LocalDate day, PlainMilestone milestone) {
        return milestone
                .due(day)
                .map(due -> new Picture.MilestoneOnDay(
                        due,
                        milestone.weight(day).orElseThrow(),
                        milestone.percent(day),
                        milestone.cancelledOn().filter(on -> !day.isBefore(on)).isEmpty()));
    }
}
