package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an initiative serves and uses, read off the facts. */
final class PlainStructure {
    record Known(LocalDate addedOn, NewArticulation articulation) {
        ArticulationId id() {
            return articulation.id();
        }

        boolean under(ManagementObjectiveCode objective) {
            return articulation.managementObjective().equals(objective);
        }
    }

    record Attached(LocalDate attachedOn, ArticulationId articulation, NewMechanism mechanism) {
        MechanismId id() {
            return mechanism.id();
        }
    }

    private final Facts facts;

    PlainStructure(Facts facts) {
        this.facts = facts;
    }

    /** The articulations that a command takes up. */
    static Stream<NewArticulation> taken(InitiativeCommand what) {
        return what instanceof RegisterInitiative register
                ? register.articulations().stream()
                : what instanceof AddArticulation add ? Stream.of(add.articulation()) : Stream.empty();
    }

    /** The articulations that stand and those that were given up. */
    List<Known> everTaken() {
        return facts.all().stream()
                .flatMap(fact -> taken(fact.what()).map(one -> new Known(fact.day(), one)))
                .toList();
    }

    Optional<LocalDate> withdrawnOn(ArticulationId id) {
        return facts.firstDay(what -> what instanceof WithdrawArticulation withdraw
                && withdraw.articulationId().equals(id));
    }

    List<Known> articulations() {
        return everTaken().stream()
                .filter(one -> withdrawnOn(one.id()).isEmpty())
                .toList();
    }

    /** Whether, given up on {@code day}, the articulation leaves no day without one: looked at day by day, as far as anything is known. */
    boolean articulatedWithout(Known given, LocalDate day) {
        var last = facts.lastDay(_ -> true).orElse(day);
        return day.datesUntil(last.isBefore(day) ? day.plusDays(1) : last.plusDays(1))
                .allMatch(on -> everTaken().stream()
                        .filter(one -> !one.id().equals(given.id()))
                        .anyMatch(one -> stands(one, on)));
    }

    private boolean stands(Known one, LocalDate day) {
        return !one.addedOn().isAfter(day)
                && withdrawnOn(one.id()).filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    Optional<Known> articulation(ArticulationId id) {
        return articulations().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those that are used and those that once were. */
    List<Attached> mechanisms() {
        var attached = new ArrayList<Attached>();
        for (var known : everTaken()) {
            known.articulation()
                    .mechanisms()
                    .forEach(one -> attached.add(new Attached(known.addedOn(), known.id(), one)));
        }
        facts.of(AttachMechanism.class)
                .map(fact -> new Attached(
                        fact.day(), fact.what().articulationId(), fact.what().mechanism()))
                .forEach(attached::add);
        return attached;
    }

    Optional<Attached> mechanism(MechanismId id) {
        return mechanisms().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** By itself, or with its articulation. */
    Optional<LocalDate> detachedOn(Attached mechanism) {
        return facts.firstDay(what -> what instanceof DetachMechanism detach
                        && detach.mechanismId().equals(mechanism.id()))
                .or(() -> withdrawnOn(mechanism.articulation()));
    }

    static void register(RegisterInitiative command, Reasons why) {
        var day = command.timing().effectiveOn();
        if (command.leadSecretariat() != null) {
            PlainBodies.secretariat(command.leadSecretariat(), day, why);
        }
        command.articulations().forEach(one -> articulation(one, day, why));
    }

    static void add(AddArticulation command, Reasons why) {
        articulation(command.articulation(), command.timing().effectiveOn(), why);
    }

    boolean attach(AttachMechanism command, Reasons why) {
        var known = articulation(command.articulationId());
        why.when(known.isEmpty(), "unknown-articulation");
        known.ifPresent(one -> why.whenBefore(command.timing().effectiveOn(), one.addedOn()));
        mechanism(command.mechanism().type(), command.mechanism().description(), why);
        return true;
    }

    private static void articulation(NewArticulation articulation, LocalDate day, Reasons why) {
        alignment(articulation.managementObjective(), articulation.policies(), day, why);
        articulation.mechanisms().forEach(one -> mechanism(one.type(), one.description(), why));
    }

    static void alignment(ManagementObjectiveCode objective, List<PolicyId> policies, LocalDate day, Reasons why) {
        why.whenBefore(day, World.PLAN_SINCE);
        why.when(!World.OBJECTIVES.containsKey(objective), "unknown-reference");
        why.when(!World.OBJECTIVES.getOrDefault(objective, List.of()).containsAll(policies), "unknown-reference");
    }

    static void mechanism(MechanismType type, @Nullable String description, Reasons why) {
        why.when(!World.MECHANISM_TYPES.contains(type), "unknown-reference");
        why.when(type.equals(World.OTHER) && description == null, "description-required");
    }
}
