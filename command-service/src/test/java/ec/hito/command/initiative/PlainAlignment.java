package ec.hito.command.initiative;

import ec.hito.command.initiative.PlainStructure.Known;
import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which objectives an initiative serves and in which words, read off the facts. */
final class PlainAlignment {
    /**
     * That an objective is served.
     *
     * @param policies ever named for it
     * @param since the first day on which it was
     */
    record Served(Set<PolicyId> policies, LocalDate since) {
        private Served and(Set<PolicyId> named) {
            var more = new HashSet<>(policies);
            more.addAll(named);
            return new Served(more, since);
        }
    }

    private final Facts facts;
    private final PlainStructure structure;

    PlainAlignment(Facts facts, PlainStructure structure) {
        this.facts = facts;
        this.structure = structure;
    }

    Set<ManagementObjectiveCode> objectives() {
        return World.OBJECTIVES.keySet().stream()
                .filter(one -> served(one).isPresent())
                .collect(Collectors.toSet());
    }

    Optional<Served> served(ManagementObjectiveCode objective) {
        var served = Optional.<Served>empty();
        for (var fact : facts.all()) {
            var named = policies(fact.what(), objective);
            if (ceases(objective).test(fact.what())) {
                served = Optional.empty();
            } else if (named.isPresent()) {
                served = Optional.of(
                        served.orElse(new Served(Set.of(), fact.day())).and(named.get()));
            }
        }
        return served;
    }

    private static Predicate<InitiativeCommand> ceases(ManagementObjectiveCode objective) {
        return what -> what instanceof UnalignInitiative unalign
                && unalign.managementObjective().equals(objective);
    }

    /** Those that it names of the objective, if it says that this is served. */
    private static Optional<Set<PolicyId>> policies(InitiativeCommand what, ManagementObjectiveCode objective) {
        if (what instanceof AlignInitiative align) {
            return align.managementObjective().equals(objective)
                    ? Optional.of(Set.copyOf(align.policies()))
                    : Optional.empty();
        }
        var under = PlainStructure.taken(what)
                .filter(one -> one.managementObjective().equals(objective))
                .toList();
        return under.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        under.stream().flatMap(one -> one.policies().stream()).collect(Collectors.toSet()));
    }

    /** The last day on which it ceased to serve the objective. */
    Optional<LocalDate> unalignedOn(ManagementObjectiveCode objective) {
        return facts.lastDay(ceases(objective));
    }

    boolean add(AddArticulation command, Reasons why) {
        PlainStructure.add(command, why);
        servedAnew(command.articulation().managementObjective(), command, why);
        return true;
    }

    /** Served again it is only after it ceased to be. */
    private void servedAnew(ManagementObjectiveCode objective, InitiativeCommand command, Reasons why) {
        unalignedOn(objective).ifPresent(on -> why.whenBefore(command.timing().effectiveOn(), on));
    }

    boolean ask(AlignmentCommand command, Reasons why) {
        return switch (command) {
            case AlignInitiative align -> align(align, why);
            case UnalignInitiative unalign -> unalign(unalign, why);
            case RewordArticulation reword -> reword(reword, why);
            case WithdrawArticulation withdraw -> withdraw(withdraw, why);
        };
    }

    private boolean align(AlignInitiative command, Reasons why) {
        var day = command.timing().effectiveOn();
        var objective = command.managementObjective();
        PlainStructure.alignment(objective, command.policies(), day, why);
        servedAnew(objective, command, why);
        return served(objective)
                .filter(one -> !day.isBefore(one.since()) && one.policies().containsAll(command.policies()))
                .isEmpty();
    }

    private boolean unalign(UnalignInitiative command, Reasons why) {
        var objective = command.managementObjective();
        var served = objectives();
        why.when(!served.contains(objective), "unknown-alignment");
        why.when(structure.articulations().stream().anyMatch(one -> one.under(objective)), "objective-articulated");
        facts.lastDay(what -> concerns(objective, what))
                .ifPresent(day -> why.whenBefore(command.timing().effectiveOn(), day));
        return true;
    }

    private boolean concerns(ManagementObjectiveCode objective, InitiativeCommand what) {
        return policies(what, objective).isPresent()
                || (what instanceof WithdrawArticulation withdraw
                        && structure.everTaken().stream()
                                .filter(one -> one.id().equals(withdraw.articulationId()))
                                .anyMatch(one -> one.under(objective)));
    }

    String words(Known articulation) {
        return rewordings(articulation)
                .map(fact -> fact.what().objective())
                .reduce((_, later) -> later)
                .orElse(articulation.articulation().objective());
    }

    LocalDate wordedOn(Known articulation) {
        return rewordings(articulation)
                .map(Facts.Fact::day)
                .reduce((_, later) -> later)
                .orElse(articulation.addedOn());
    }

    private Stream<Facts.Fact<RewordArticulation>> rewordings(Known articulation) {
        return facts.of(RewordArticulation.class)
                .filter(fact -> fact.what().articulationId().equals(articulation.id()));
    }

    private boolean reword(RewordArticulation command, Reasons why) {
        var known = structure.articulation(command.articulationId());
        why.when(known.isEmpty(), "unknown-articulation");
        known.ifPresent(one -> why.whenBefore(command.timing().effectiveOn(), wordedOn(one)));
        return known.filter(one -> !words(one).equals(command.objective())).isPresent();
    }

    private boolean withdraw(WithdrawArticulation command, Reasons why) {
        var id = command.articulationId();
        if (structure.withdrawnOn(id).isPresent()) {
            return false;
        }
        var known = structure.articulation(id);
        why.when(known.isEmpty(), "unknown-articulation");
        known.ifPresent(one -> withdraw(command, one, why));
        return true;
    }

    private void withdraw(WithdrawArticulation command, Known known, Reasons why) {
        var day = command.timing().effectiveOn();
        why.when(!structure.articulatedWithout(known, day), "last-articulation");
        facts.of(CancelMilestone.class)
                .map(fact -> new PlainMilestone(fact.what().milestoneId(), facts))
                .filter(milestone ->
                        milestone.plan().filter(plan -> belongs(plan, known)).isPresent())
                .forEach(milestone -> why.whenBefore(day, milestone.lastActOn()));
        why.whenBefore(day, wordedOn(known));
        why.when(
                facts.of(PlanMilestone.class).anyMatch(plan -> keeps(plan.what(), known)),
                "articulation-has-milestones");
        for (var mechanism : mechanismsOf(known)) {
            var acts = facts.only(what ->
                    what instanceof MechanismCommand act && act.mechanismId().equals(mechanism.id()));
            why.when(acts.any(SignMechanism.class::isInstance), "signed-mechanism-stays");
            structure.detachedOn(mechanism).ifPresent(on -> why.whenBefore(day, on));
            if (structure.detachedOn(mechanism).isEmpty()) {
                why.whenBefore(day, mechanism.attachedOn());
                acts.firstDay(NegotiateMechanism.class::isInstance).ifPresent(on -> why.whenBefore(day, on));
            }
        }
    }

    private List<PlainStructure.Attached> mechanismsOf(Known articulation) {
        return structure.mechanisms().stream()
                .filter(one -> one.articulation().equals(articulation.id()))
                .toList();
    }

    private boolean belongs(PlanMilestone plan, Known articulation) {
        return articulation.id().equals(plan.articulationId())
                || mechanismsOf(articulation).stream().anyMatch(one -> one.id().equals(plan.mechanismId()));
    }

    /** Whether a milestone that is still pursued belongs to the articulation or to a mechanism that it uses or used. */
    private boolean keeps(PlanMilestone plan, Known articulation) {
        return belongs(plan, articulation)
                && new PlainMilestone(plan.milestoneId(), facts).cancelledOn().isEmpty();
    }
}
