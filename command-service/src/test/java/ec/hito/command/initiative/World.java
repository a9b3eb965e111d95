package ec.hito.command.initiative;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.TerritoryRegistered;
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
            new ManagementObjectiveCode("2.4"), List.of(new PolicyId("P25")),
            new ManagementObjectiveCode("2.1"), List.of(new PolicyId("P19"))));
    static final ManagementObjectiveCode NO_OBJECTIVE = new ManagementObjectiveCode("9.9");
    static final PolicyId NO_POLICY = new PolicyId("P99");

    static final SortedMap<SecretariatCode, LocalDate> SECRETARIATS = sorted(Map.of(
            new SecretariatCode("movilidad"), LocalDate.of(2024, 4, 25),
            new SecretariatCode("ambiente"), LocalDate.of(2024, 4, 25),
            new SecretariatCode("salud-publica"), LocalDate.of(2024, 5, 16)));

    /** Became part of the other on a day. */
    static final SecretariatCode MERGED = new SecretariatCode("ambiente");

    static final SecretariatCode MERGED_INTO = new SecretariatCode("movilidad");
    static final LocalDate MERGED_ON = LocalDate.of(2024, 5, 18);
    static final SecretariatCode NO_SECRETARIAT = new SecretariatCode("nadie");

    static final SortedMap<ActorId, LocalDate> ACTORS = sorted(Map.of(
            new ActorId(new UUID(3, 1)), LocalDate.of(2024, 4, 20),
            new ActorId(new UUID(3, 2)), LocalDate.of(2024, 5, 14)));
    static final ActorId NO_ACTOR = new ActorId(new UUID(9, 9));

    static final SortedMap<TerritoryId, LocalDate> TERRITORIES = sorted(Map.of(
            new TerritoryId(new UUID(4, 1)), LocalDate.of(2024, 4, 20),
            new TerritoryId(new UUID(4, 2)), LocalDate.of(2024, 4, 20),
            new TerritoryId(new UUID(4, 3)), LocalDate.of(2024, 5, 15)));
    static final TerritoryId NO_TERRITORY = new TerritoryId(new UUID(9, 9));

    static final MechanismType OTHER = new MechanismType("other");
    static final List<MechanismType> MECHANISM_TYPES =
            List.of(OTHER, new MechanismType("contract"), new MechanismType("cooperation-agreement"));
    static final MechanismType NO_TYPE = new MechanismType("handshake");

    /** The same as deciders are told it. */
    static final Catalogue CATALOGUE = catalogue();

    private World() {}

    /** Who stands for a secretariat on a day. */
    static SecretariatCode successor(SecretariatCode secretariat, LocalDate day) {
        return secretariat.equals(MERGED) && !day.isBefore(MERGED_ON) ? MERGED_INTO : secretariat;
    }

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
        for (var actor : ACTORS.entrySet()) {
            catalogue = catalogue.evolve(new ActorRegistered(
                    actor.getKey(),
                    "Liga Barrial",
                    ActorType.NEIGHBOURHOOD_LEAGUES,
                    ActorNature.COMMUNITY,
                    null,
                    actor.getValue()));
        }
        for (var territory : TERRITORIES.entrySet()) {
            catalogue = catalogue.evolve(new TerritoryRegistered(
                    territory.getKey(), "Calderón", TerritoryKind.PARISH, false, territory.getValue()));
        }
        return catalogue.evolve(new SecretariatsMerged(MERGED, MERGED_INTO, "Ordenanza", MERGED_ON));
    }
}
