package ec.hito.command.catalogue;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What initiatives may refer to, as the log up to some position has it. */
public final class Catalogue {
    private final MechanismCatalogue mechanisms;
    private final @Nullable Plan plan;
    private final Set<SecretariatCode> secretariats;

    private Catalogue(MechanismCatalogue mechanisms, @Nullable Plan plan, Set<SecretariatCode> secretariats) {
        this.mechanisms = mechanisms;
        this.plan = plan;
        this.secretariats = secretariats;
    }

    /** The catalogue of an empty log: no plan, no secretariat; the types of mechanisms come with the software. */
    public static Catalogue empty(MechanismCatalogue mechanisms) {
        return new Catalogue(mechanisms, null, Set.of());
    }

    /** This catalogue after one more event, whatever stream it belongs to. */
    public Catalogue evolve(DomainEvent event) {
        return switch (event) {
            case PlanEvent about -> evolve(about);
            case SecretariatEvent about -> evolve(about);
            case InitiativeEvent _, ImportEvent _ -> this;
        };
    }

    private Catalogue evolve(PlanEvent event) {
        return switch (event) {
            case PlanAdopted adopted -> new Catalogue(mechanisms, adopted.plan(), secretariats);
        };
    }

    private Catalogue evolve(SecretariatEvent event) {
        return switch (event) {
            case SecretariatRegistered registered -> {
                var more = new HashSet<>(secretariats);
                more.add(registered.secretariat());
                yield new Catalogue(mechanisms, plan, Set.copyOf(more));
            }
        };
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    public boolean has(ManagementObjectiveCode objective) {
        return plan != null && plan.has(objective);
    }

    public boolean has(SecretariatCode secretariat) {
        return secretariats.contains(secretariat);
    }

    public Optional<Policy> policy(PolicyId id) {
        return plan().flatMap(adopted -> adopted.policy(id));
    }

    public MechanismCatalogue mechanisms() {
        return mechanisms;
    }
}
