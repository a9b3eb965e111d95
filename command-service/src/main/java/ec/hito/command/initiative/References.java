package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.model.ActorId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up everything that a command refers to: gathers what is not there by the paths of its fields, and since when the rest stands. */
final class References {
    private final Catalogue catalogue;
    private final Timing timing;
    private LocalDate since = LocalDate.MIN;
    private final List<Fault> unknown = new ArrayList<>();
    private final List<Fault> undescribed = new ArrayList<>();

    References(Catalogue catalogue, Timing timing) {
        this.catalogue = catalogue;
        this.timing = timing;
    }

    void secretariat(String field, SecretariatCode secretariat) {
        catalogue.since(secretariat).ifPresent(this::notBefore);
        if (!catalogue.has(secretariat)) {
            unknown.add(Fault.at(field, "unknown-reference", secretariat));
        }
        var successor = catalogue.successor(secretariat, timing.effectiveOn());
        if (!successor.equals(secretariat)) {
            unknown.add(Fault.at(field, "secretariat-merged", secretariat, successor));
        }
    }

    void actor(String field, ActorId actor) {
        catalogue
                .since(actor)
                .ifPresentOrElse(this::notBefore, () -> unknown.add(Fault.at(field, "unknown-reference", actor)));
    }

    void territory(String field, TerritoryId territory) {
        catalogue
                .since(territory)
                .ifPresentOrElse(this::notBefore, () -> unknown.add(Fault.at(field, "unknown-reference", territory)));
    }

    void articulation(String prefix, NewArticulation articulation) {
        alignment(prefix, articulation.managementObjective(), articulation.policies());
        for (int i = 0; i < articulation.mechanisms().size(); i++) {
            mechanism(
                    prefix + "mechanisms[" + i + "].", articulation.mechanisms().get(i));
        }
    }

    void alignment(String prefix, ManagementObjectiveCode objective, List<PolicyId> policies) {
        catalogue.since(objective).ifPresent(this::notBefore);
        if (!catalogue.has(objective)) {
            unknown.add(Fault.at(prefix + "managementObjective", "unknown-reference", objective));
        }
        for (int i = 0; i < policies.size(); i++) {
            policy(prefix + "policies[" + i + "]", policies.get(i), objective);
        }
    }

    void mechanism(String prefix, NewMechanism mechanism) {
        mechanism(prefix, mechanism.type(), mechanism.description());
    }

    void mechanism(String prefix, MechanismType type, @Nullable String description) {
        if (!catalogue.mechanisms().has(type)) {
            unknown.add(Fault.at(prefix + "type", "unknown-reference", type));
        }
        if (type.equals(MechanismCatalogue.OTHER) && description == null) {
            undescribed.add(Fault.at(prefix + "description", "required"));
        }
    }

    private void policy(String field, PolicyId id, ManagementObjectiveCode objective) {
        var policy = catalogue.policy(id);
        catalogue.since(id).ifPresent(this::notBefore);
        if (policy.isEmpty()) {
            unknown.add(Fault.at(field, "unknown-reference", id));
        } else if (!policy.get().managementObjective().equals(objective)) {
            unknown.add(Fault.at(
                    field, "policy-of-another-objective", id, policy.get().managementObjective()));
        }
    }

    private void notBefore(LocalDate day) {
        since = day.isAfter(since) ? day : since;
    }

    /** Why the command is refused, if it refers to what is not there or not yet on its day. */
    Optional<Rejection> refusal() {
        if (!unknown.isEmpty()) {
            return Optional.of(new BrokenRule.UnknownReference(unknown));
        }
        if (!undescribed.isEmpty()) {
            return Optional.of(new BrokenRule.DescriptionRequired(undescribed));
        }
        return timing.refusalBefore(since);
    }
}
