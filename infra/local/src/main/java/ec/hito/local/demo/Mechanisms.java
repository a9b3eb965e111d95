package ec.hito.local.demo;

import ec.hito.local.demo.Initiative.Mechanism;
import java.util.List;

/** What becomes of the mechanisms: negotiated, signed for a term, prolonged, ended before it; or never used. */
final class Mechanisms {
    private static final List<Integer> TERMS = List.of(6, 12, 12, 18, 24, 36);

    private final Town town;

    Mechanisms(Town town) {
        this.town = town;
    }

    void begin(Initiative one) {
        for (var mechanism : one.mechanisms()) {
            if (one.chance().in(0.7)) {
                later(one, 10, 220, () -> negotiate(one, mechanism));
            } else if (one.chance().in(0.1)) {
                later(one, 30, 300, () -> end(one, mechanism, "DELETE", "", "La articulación se hará sin él."));
            }
        }
        if (one.mechanisms().isEmpty()) {
            return;
        }
        if (one.chance().in(0.06)) {
            later(one, 30, 200, () -> attach(one, one.mechanisms().getFirst()));
        } else if (one.chance().in(0.05)) {
            later(one, 5, 60, () -> correct(one, one.mechanisms().getFirst()));
        }
    }

    private void later(Initiative one, int least, int most, Runnable what) {
        town.in(one.chance(), least, most, () -> {
            if (one.isActive()) {
                what.run();
            }
        });
    }

    private void negotiate(Initiative one, Mechanism mechanism) {
        town.office()
                .act(one.delegate(), one, "POST", mechanism.path() + "/negotiation", Body.of())
                .ifPresent(_ -> {
                    if (one.chance().in(0.78)) {
                        later(one, 15, 90, () -> sign(one, mechanism));
                    }
                });
    }

    private void sign(Initiative one, Mechanism mechanism) {
        var chance = one.chance();
        var today = town.today();
        var body = Body.of(
                "instrumentNumber",
                "SIM-%d-%04d".formatted(today.getYear(), chance.between(1, 9999)),
                "signedOn",
                today,
                "validFrom",
                today,
                "partners",
                List.of(chance.oneOf(Words.PARTNERS)));
        if (chance.in(0.9)) {
            body.put(
                    "validTo",
                    today.plusMonths(chance.oneOf(TERMS)).minusDays(1).toString());
        }
        town.office()
                .act(one.delegate(), one, "POST", mechanism.path() + "/signature", body)
                .ifPresent(_ -> {
                    if (chance.in(0.15)) {
                        later(one, 60, 330, () -> prolong(one, mechanism));
                    } else if (chance.in(0.06)) {
                        later(
                                one,
                                60,
                                300,
                                () -> end(one, mechanism, "POST", "/termination", "Terminación por mutuo acuerdo."));
                    }
                });
    }

    private void prolong(Initiative one, Mechanism mechanism) {
        var body = Body.of(
                "addendumNumber",
                "SIM-%d-A%03d".formatted(town.today().getYear(), one.chance().between(1, 999)),
                "description",
                "Prórroga del plazo",
                "validTo",
                town.today().plusMonths(one.chance().between(6, 18)));
        town.office().act(one.delegate(), one, "POST", mechanism.path() + "/amendment", body);
    }

    private void end(Initiative one, Mechanism mechanism, String method, String path, String reason) {
        town.office().act(one.delegate(), one, method, mechanism.path() + path, Body.of("reason", reason));
    }

    private void attach(Initiative one, Mechanism like) {
        var path = "/articulations/" + like.articulation() + "/mechanisms";
        town.office()
                .act(one.delegate(), one, "POST", path, Body.of("type", "accord"))
                .map(answer ->
                        new Mechanism(like.articulation(), answer.path("id").asString(), "accord"))
                .ifPresent(attached -> later(one, 10, 60, () -> negotiate(one, attached)));
    }

    private void correct(Initiative one, Mechanism mechanism) {
        var body = Body.of(
                "type",
                mechanism.type(),
                "interventionLevel",
                "coordinación",
                "reason",
                "Faltaba el nivel de intervención.");
        town.office().overwrite(one.delegate(), one, "POST", mechanism.path() + "/correction", body);
    }
}
