package ec.hito.local.demo;

import ec.hito.local.demo.Initiative.Mechanism;
import ec.hito.local.demo.Town.Secretariat;
import ec.hito.local.seed.Documents;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the store holds before the simulation begins, as anybody can read it. */
final class KnownPlan {
    private static final int MOST = 200;

    private final Office office;

    KnownPlan(Office office) {
        this.office = office;
    }

    /** The read side does not tell for which objectives they proposed themselves. */
    static List<Secretariat> secretariats() {
        return Documents.secretariats().stream()
                .map(body -> new Secretariat(
                        body.path("code").asString(),
                        body.path("name").asString(),
                        texts(body.path("managementObjectives"))))
                .toList();
    }

    /** Ids of policies, by management objective. */
    Map<String, List<String>> policies() {
        return office.read("/plan")
                .path("policies")
                .valueStream()
                .collect(Collectors.groupingBy(
                        policy -> policy.path("managementObjective").asString(),
                        Collectors.mapping(policy -> policy.path("id").asString(), Collectors.toList())));
    }

    /** In the order of their codes. */
    List<Initiative> initiatives(Town town) {
        return office.read("/initiatives?sort=code&limit=" + MOST)
                .path("items")
                .valueStream()
                .map(item ->
                        initiative(office.read("/initiatives/" + item.path("id").asString()), town))
                .toList();
    }

    private static Initiative initiative(JsonNode view, Town town) {
        var code = view.path("code").asString();
        return new Initiative(
                view.path("id").asString(),
                code,
                view.path("version").asLong(),
                texts(view.path("managementObjectives")),
                view.path("articulations")
                        .valueStream()
                        .flatMap(KnownPlan::mechanisms)
                        .toList(),
                town.chance(code));
    }

    private static Stream<Mechanism> mechanisms(JsonNode articulation) {
        return articulation
                .path("mechanisms")
                .valueStream()
                .map(mechanism -> new Mechanism(
                        articulation.path("id").asString(),
                        mechanism.path("id").asString(),
                        mechanism.path("type").asString()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
