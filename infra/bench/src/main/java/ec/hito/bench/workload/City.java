package ec.hito.bench.workload;

import ec.hito.command.authority.Person;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.decision.Timing;
import ec.hito.command.plan.AdoptPlan;
import ec.hito.command.secretariat.RegisterSecretariat;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What stands before the first initiative: the city's real plan and one secretariat. */
public final class City {
    public static final LocalDate ADOPTED_ON = LocalDate.of(2024, 3, 31);
    public static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    public static final Actor PLANNING = new Actor("bench", Role.PLANNING, null);
    static final Person PLANNER = new Person("bench", Set.of(Role.PLANNING), null);

    static final SecretariatCode SECRETARIAT = new SecretariatCode("movilidad");
    public static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");
    static final Timing TIMING = new Timing(TODAY, TODAY);

    private static final String SECRETARIAT_NAME = "Secretaría de Movilidad";
    private static final Timing AT_FIRST = new Timing(ADOPTED_ON, TODAY);

    private City() {}

    public static Plan plan() {
        try (var file = Plan.class.getResourceAsStream("plan.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file), Plan.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static AdoptPlan adoption() {
        return new AdoptPlan(plan(), AT_FIRST);
    }

    public static RegisterSecretariat secretariat() {
        return new RegisterSecretariat(SECRETARIAT, SECRETARIAT_NAME, List.of(OBJECTIVE), AT_FIRST);
    }

    public static PlanEvent adopted() {
        var plan = plan();
        return new PlanAdopted(plan.id(), plan, ADOPTED_ON);
    }

    public static SecretariatEvent secretariatRegistered() {
        return new SecretariatRegistered(SECRETARIAT, SECRETARIAT_NAME, List.of(OBJECTIVE), ADOPTED_ON);
    }

    public static Catalogue catalogue() {
        return Catalogue.empty(MechanismCatalogue.ofThePlan()).evolve(adopted()).evolve(secretariatRegistered());
    }
}
