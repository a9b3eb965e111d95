package ec.hito.command.initiative;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.SecretariatRegistered;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What random commands may refer to: a few things that stand since a day, and others that do not stand at all. */
final class World {
    static final InitiativeId INITIATIVE = new InitiativeId(new UUID(0, 1));
    static final InitiativeCode CODE = new InitiativeCode("INI-2024-0001");

    /** The first day on which commands are given. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 5, 12);

    static final LocalDate PLAN_SINCE = LocalDate.of(2024, 4, 28);
    static final SortedMap<ManagementObjectiveCode, List<PolicyId>> OBJECTIVES = sorted(Map.of(
            new ManagementObjectiveCode("2.3"), List.of(new PolicyId("P21"), new PolicyId("P22")),
            new ManagementObjectiveCode("2.4"), List.of(new PolicyId("P25"))));
    static final ManagementObjectiveCode NO_OBJECTIVE = new ManagementObjectiveCode("9.9");
    static final PolicyId NO_POLICY = new PolicyId("P99");

    static final SortedMap<SecretariatCode, LocalDate> SECRETARIATS = sorted(Map.of(
            new SecretariatCode("movilidad"), LocalDate.of(2024, 4, 25),
            new SecretariatCode("ambiente"), LocalDate.of(2024, 4, 25),
            new SecretariatCode("salud-publica"), LocalDate.of(2024, 5, 16)));
    static final SecretariatCode NO_SECRETARIAT = new SecretariatCode("nadie");

    static final MechanismType OTHER = new MechanismType("other");
    static final List<MechanismType> MECHANISM_TYPES =
            List.of(OTHER, new MechanismType("contract"), new MechanismType("cooperation-agreement"));
    static final MechanismType NO_TYPE = new MechanismType("handshake");

    /** The same as deciders are told it. */
    static final Catalogue CATALOGUE = catalogue();

    private World() {}

    /** In an order that is the same in every run, so that a seed tells the same again. */
    private static <K, V> SortedMap<K, V> sorted(Map<K, V> map) {
        var sorted = new TreeMap<K, V>(Comparator.comparing(Object::toString));
        sorted.putAll(map);
        return sorted;
    }

    private static Catalogue catalogue() {
        var plan = OfficialData.plan();
        var catalogue = Catalogue.empty(OfficialData.MECHANISMS).evolve(new PlanAdopted(plan.id(), plan, PLAN_SINCE));
        for (var secretariat : SECRETARIATS.entrySet()) {
            catalogue = catalogue.evolve(
                    new SecretariatRegistered(secretariat.getKey(), "Secretaría", List.of(), secretariat.getValue()));
        }
        return catalogue;
    }
}
