package ec.hito.command.catalogue;

import ec.hito.model.ActorId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.TerritoryEvent;
import ec.hito.model.stored.TerritoryRegistered;
import java.time.LocalDate;
import java.util.Optional;

/** What initiatives may refer to and since which day, as the log up to some position has it. */
public final class Catalogue {
    private final MechanismCatalogue mechanisms;
    private final PlanVersions plans;
    private final KnownSecretariats secretariats;
    private final Surroundings surroundings;

    private Catalogue(
            MechanismCatalogue mechanisms,
            PlanVersions plans,
            KnownSecretariats secretariats,
            Surroundings surroundings) {
        this.mechanisms = mechanisms;
        this.plans = plans;
        this.secretariats = secretariats;
        this.surroundings = surroundings;
    }

    /** The catalogue of an empty log: no plan, no secretariat; the types of mechanisms come with the software. */
    public static Catalogue empty(MechanismCatalogue mechanisms) {
        return new Catalogue(mechanisms, PlanVersions.NONE, KnownSecretariats.NONE, Surroundings.NONE);
    }

    /** This catalogue after one more event, whatever stream it belongs to. */
    public Catalogue evolve(DomainEvent event) {
        return switch (event) {
            case PlanEvent about -> evolve(about);
            case SecretariatEvent about -> evolve(about);
            case ActorEvent about -> evolve(about);
            case TerritoryEvent about -> evolve(about);
            case InitiativeEvent _, ImportEvent _, EvidenceEvent _ -> this;
        };
    }

    private Catalogue evolve(PlanEvent event) {
        return switch (event) {
            case PlanAdopted adopted -> with(plans.with(adopted.plan(), adopted.effectiveOn()));
            case PlanReformed reformed -> with(plans.with(reformed.plan(), reformed.effectiveOn()));
            case HealthRuleAdopted _ -> this;
        };
    }

    private Catalogue evolve(SecretariatEvent event) {
        return switch (event) {
            case SecretariatRegistered registered ->
                with(secretariats.with(registered.secretariat(), registered.effectiveOn()));
            case SecretariatRenamed _ -> this;
            case SecretariatsMerged merged ->
                with(secretariats.merged(
                        merged.secretariat(), new KnownSecretariats.Merger(merged.into(), merged.effectiveOn())));
        };
    }

    private Catalogue evolve(ActorEvent event) {
        return switch (event) {
            case ActorRegistered registered -> with(surroundings.with(registered.actorId(), registered.effectiveOn()));
        };
    }

    private Catalogue evolve(TerritoryEvent event) {
        return switch (event) {
            case TerritoryRegistered registered ->
                with(surroundings.with(registered.territoryId(), registered.effectiveOn()));
        };
    }

    private Catalogue with(Surroundings newSurroundings) {
        return new Catalogue(mechanisms, plans, secretariats, newSurroundings);
    }

    private Catalogue with(PlanVersions newPlans) {
        return new Catalogue(mechanisms, newPlans, secretariats, surroundings);
    }

    private Catalogue with(KnownSecretariats newSecretariats) {
        return new Catalogue(mechanisms, plans, newSecretariats, surroundings);
    }

    /** As adopted, or as the last reform left it. */
    public Optional<Plan> plan() {
        return plans.newest();
    }

    /** The first day on which something can refer to the plan. */
    public Optional<LocalDate> planSince() {
        return plans.since(_ -> true);
    }

    public boolean has(ManagementObjectiveCode objective) {
        return plan().filter(plan -> plan.has(objective)).isPresent();
    }

    /** The first day on which something can refer to the objective; nothing if the plan has none such. */
    public Optional<LocalDate> since(ManagementObjectiveCode objective) {
        return plans.since(plan -> plan.has(objective));
    }

    public boolean has(SecretariatCode secretariat) {
        return secretariats.since().containsKey(secretariat);
    }

    /** The first day on which something can refer to the secretariat; nothing if there is no such secretariat. */
    public Optional<LocalDate> since(SecretariatCode secretariat) {
        return Optional.ofNullable(secretariats.since().get(secretariat));
    }

    /** Who stands for the secretariat on {@code day}: itself, or what it became part of by then, over any number of mergers. */
    public SecretariatCode successor(SecretariatCode secretariat, LocalDate day) {
        return secretariats.successor(secretariat, day);
    }

    /** What the secretariat became part of, on whatever day. */
    public Optional<SecretariatCode> mergedInto(SecretariatCode secretariat) {
        return Optional.ofNullable(secretariats.mergers().get(secretariat)).map(KnownSecretariats.Merger::into);
    }

    /** The first day on which something can refer to the actor; nothing if there is no such actor. */
    public Optional<LocalDate> since(ActorId actor) {
        return Optional.ofNullable(surroundings.actors().get(actor));
    }

    /** The first day on which something can refer to the territory; nothing if there is no such territory. */
    public Optional<LocalDate> since(TerritoryId territory) {
        return Optional.ofNullable(surroundings.territories().get(territory));
    }

    public Optional<Policy> policy(PolicyId id) {
        return plan().flatMap(plan -> plan.policy(id));
    }

    /** The first day on which something can refer to the policy; nothing if the plan has none such. */
    public Optional<LocalDate> since(PolicyId policy) {
        return plans.since(plan -> plan.policy(policy).isPresent());
    }

    public MechanismCatalogue mechanisms() {
        return mechanisms;
    }
}
