package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an initiative serves and uses, read off the facts. */
final class PlainStructure {
    record Known(LocalDate addedOn, NewArticulation articulation) {
        ArticulationId id() {
            return articulation.id();
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

    List<Known> articulations() {
        var known = new ArrayList<Known>();
        for (var fact : facts.all()) {
            if (fact.what() instanceof RegisterInitiative register) {
                register.articulations().forEach(one -> known.add(new Known(fact.day(), one)));
            } else if (fact.what() instanceof AddArticulation add) {
                known.add(new Known(fact.day(), add.articulation()));
            }
        }
        return known;
    }

    Optional<Known> articulation(ArticulationId id) {
        return articulations().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Set<ManagementObjectiveCode> objectives() {
        return articulations().stream()
                .map(one -> one.articulation().managementObjective())
                .collect(Collectors.toSet());
    }

    /** Those that are used and those that once were. */
    List<Attached> mechanisms() {
        var attached = new ArrayList<Attached>();
        for (var known : articulations()) {
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

    static void register(RegisterInitiative command, Reasons why) {
        var day = command.timing().effectiveOn();
        if (command.leadSecretariat() != null) {
            PlainBodies.secretariat(command.leadSecretariat(), day, why);
        }
        command.articulations().forEach(one -> articulation(one, day, why));
    }

    static boolean add(AddArticulation command, Reasons why) {
        articulation(command.articulation(), command.timing().effectiveOn(), why);
        return true;
    }

    boolean attach(AttachMechanism command, Reasons why) {
        var known = articulation(command.articulationId());
        why.when(known.isEmpty(), "unknown-articulation");
        known.ifPresent(one -> why.whenBefore(command.timing().effectiveOn(), one.addedOn()));
        mechanism(command.mechanism().type(), command.mechanism().description(), why);
        return true;
    }

    private static void articulation(NewArticulation articulation, LocalDate day, Reasons why) {
        why.whenBefore(day, World.PLAN_SINCE);
        var policies = World.OBJECTIVES.getOrDefault(articulation.managementObjective(), List.of());
        why.when(!World.OBJECTIVES.containsKey(articulation.managementObjective()), "unknown-reference");
        why.when(!policies.containsAll(articulation.policies()), "unknown-reference");
        articulation.mechanisms().forEach(one -> mechanism(one.type(), one.description(), why));
    }

    static void mechanism(MechanismType type, @Nullable String description, Reasons why) {
        why.when(!World.MECHANISM_TYPES.contains(type), "unknown-reference");
        why.when(type.equals(World.OTHER) && description == null, "description-required");
    }
}
