package ec.hito.command.catalogue;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What initiatives may refer to and since which day, as the log up to some position has it. */
public final class Catalogue {
    private final MechanismCatalogue mechanisms;
    private final @Nullable PlanAdopted adoption;
    private final Map<SecretariatCode, LocalDate> secretariats;

    private Catalogue(
            MechanismCatalogue mechanisms,
            @Nullable PlanAdopted adoption,
            Map<SecretariatCode, LocalDate> secretariats) {
        this.mechanisms = mechanisms;
        this.adoption = adoption;
        this.secretariats = secretariats;
    }

    /** The catalogue of an empty log: no plan, no secretariat; the types of mechanisms come with the software. */
    public static Catalogue empty(MechanismCatalogue mechanisms) {
        return new Catalogue(mechanisms, null, Map.of());
    }

    /** This catalogue after one more event, whatever stream it belongs to. */
    public Catalogue evolve(DomainEvent event) {
        return switch (event) {
            case PlanEvent about -> evolve(about);
            case SecretariatEvent about -> evolve(about);
            case InitiativeEvent _, ImportEvent _, EvidenceEvent _ -> this;
        };
    }

    private Catalogue evolve(PlanEvent event) {
        return switch (event) {
            case PlanAdopted adopted -> new Catalogue(mechanisms, adopted, secretariats);
        };
    }

    private Catalogue evolve(SecretariatEvent event) {
        return switch (event) {
            case SecretariatRegistered registered -> {
                var more = new HashMap<>(secretariats);
                more.put(registered.secretariat(), registered.effectiveOn());
                yield new Catalogue(mechanisms, adoption, Map.copyOf(more));
            }
        };
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(adoption).map(PlanAdopted::plan);
    }

    /** The first day on which something can refer to the plan. */
    public Optional<LocalDate> planSince() {
        return Optional.ofNullable(adoption).map(PlanAdopted::effectiveOn);
    }

    public boolean has(ManagementObjectiveCode objective) {
        return plan().filter(plan -> plan.has(objective)).isPresent();
    }

    public boolean has(SecretariatCode secretariat) {
        return secretariats.containsKey(secretariat);
    }

    /** The first day on which something can refer to the secretariat; nothing if there is no such secretariat. */
    public Optional<LocalDate> since(SecretariatCode secretariat) {
        return Optional.ofNullable(secretariats.get(secretariat));
    }

    public Optional<Policy> policy(PolicyId id) {
        return plan().flatMap(plan -> plan.policy(id));
    }

    public MechanismCatalogue mechanisms() {
        return mechanisms;
    }
}
