package ec.hito.local.demo;

import ec.hito.local.demo.Town.Secretariat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** New initiatives that secretariats propose over the months; planning endorses most, declines some, and has not looked at the newest. */
final class Proposals {
    private static final int MOST_OF_ONE = 3;

    private final Town town;
    private final Beginnings beginnings;
    private int count;

    Proposals(Town town, Beginnings beginnings) {
        this.town = town;
        this.beginnings = beginnings;
    }

    void begin() {
        for (var secretariat : town.secretariats()) {
            var chance = town.chance("proposals of " + secretariat.code());
            for (int i = chance.between(0, MOST_OF_ONE); i > 0; i--) {
                town.in(chance, 20, 540, () -> propose(secretariat, chance));
            }
        }
    }

    private void propose(Secretariat secretariat, Chance chance) {
        var name = "Iniciativa simulada %02d".formatted(++count);
        var objective = chance.oneOf(secretariat.objectives());
        var articulation = Body.of(
                "managementObjective",
                objective,
                "objective",
                "Articular las acciones de la secretaría con otros actores (simulación).",
                "mechanisms",
                List.of(Body.of("type", "accord")));
        var body = Body.of(
                "name",
                name,
                "type",
                chance.oneOf(List.of("project", "programme", "strategy")),
                "leadSecretariat",
                secretariat.code(),
                "articulations",
                List.of(articulation));
        town.office()
                .act(Office.delegateOf(secretariat.code()), "POST", "/initiatives", body)
                .map(answer -> proposed(answer, name, objective))
                .ifPresent(one -> {
                    one.isLedBy(secretariat.code());
                    town.in(chance, 6, 35, () -> decide(one));
                });
    }

    private Initiative proposed(JsonNode answer, String name, String objective) {
        return new Initiative(
                answer.path("id").asString(),
                answer.path("code").asString(),
                answer.path("version").asLong(),
                List.of(objective),
                List.of(),
                town.chance(name));
    }

    private void decide(Initiative one) {
        if (one.chance().in(0.25)) {
            var body = Body.of("reason", "Lo propuesto ya es parte de otra iniciativa del plan.");
            town.office()
                    .act(Office.PLANNING, one, "POST", "/declination", body)
                    .ifPresent(_ -> one.ends());
        } else {
            endorsed(one).ifPresent(_ -> beginnings.isLed(one));
        }
    }

    private Optional<JsonNode> endorsed(Initiative one) {
        return town.office().act(Office.PLANNING, one, "POST", "/endorsement", Body.of());
    }
}
