package ec.hito.local.demo;

import java.util.List;

/** What is settled of an initiative before its work begins: who leads it, whom and what it has to do with, what it is for. Not all of all. */
final class Beginnings {
    private final Town town;
    private final Schedules schedules;
    private final Mechanisms mechanisms;
    private final Lives lives;

    Beginnings(Town town, Schedules schedules, Mechanisms mechanisms, Lives lives) {
        this.town = town;
        this.schedules = schedules;
        this.mechanisms = mechanisms;
        this.lives = lives;
    }

    /** For an initiative of the matrix, some time after today. */
    void begin(Initiative one) {
        var chance = one.chance();
        if (chance.in(0.93)) {
            town.in(chance, 2, 40, () -> assignLead(one));
        }
    }

    private void assignLead(Initiative one) {
        var lead = one.chance().oneOf(town.leadersFor(one.objectives().getFirst()));
        town.office()
                .act(Office.PLANNING, one, "PUT", "/lead-secretariat", Body.of("secretariat", lead))
                .ifPresent(_ -> {
                    one.isLedBy(lead);
                    isLed(one);
                });
    }

    /** For an initiative that has a lead and nothing else. */
    void isLed(Initiative one) {
        var chance = one.chance();
        maybe(one, 0.6, 3, 60, () -> describe(one));
        maybe(one, 0.65, 5, 90, () -> align(one));
        for (int i = chance.between(0, 4); i > 0; i--) {
            town.in(chance, 10, 150, () -> involve(one));
        }
        maybe(one, 0.6, 10, 120, () -> locate(one));
        maybe(one, 0.35, 10, 100, () -> join(one));
        maybe(one, 0.2, 20, 120, () -> nameAgency(one));
        mechanisms.begin(one);
        if (one.manner() != Manner.UNPLANNED) {
            var late = chance.in(0.35);
            town.in(chance, late ? 80 : 8, late ? 400 : 80, () -> schedules.plan(one));
            lives.begin(one);
        }
    }

    private void maybe(Initiative one, double share, int least, int most, Runnable what) {
        if (one.chance().in(share)) {
            town.in(one.chance(), least, most, () -> {
                if (one.isActive()) {
                    what.run();
                }
            });
        }
    }

    private void describe(Initiative one) {
        var chance = one.chance();
        var from = town.today().withDayOfMonth(1);
        town.office()
                .overwrite(
                        one.delegate(),
                        one,
                        "PATCH",
                        "",
                        Body.of(
                                "problem",
                                chance.oneOf(Words.PROBLEMS),
                                "expectedImpact",
                                chance.oneOf(Words.IMPACTS),
                                "plannedFrom",
                                from,
                                "plannedTo",
                                from.plusMonths(chance.between(12, 30)),
                                "approaches",
                                chance.someOf(List.of("Género", "Cambio climático", "Interculturalidad"), 2)));
    }

    private void align(Initiative one) {
        var objective = one.objectives().getFirst();
        var policies = town.policies().getOrDefault(objective, List.of());
        if (!policies.isEmpty()) {
            var body = Body.of(
                    "managementObjective", objective, "policies", one.chance().someOf(policies, 2));
            town.office().act(Office.PLANNING, one, "POST", "/alignments", body);
        }
    }

    private void involve(Initiative one) {
        if (town.actors().isEmpty() || !one.isActive()) {
            return;
        }
        var actor = one.chance().oneOf(town.actors());
        town.office().act(one.delegate(), one, "POST", "/actors", Body.of("actor", actor));
        maybe(
                one,
                0.06,
                60,
                250,
                () -> town.office().act(one.delegate(), one, "DELETE", "/actors", Body.of("actor", actor)));
    }

    private void locate(Initiative one) {
        var territories = one.chance().someOf(town.territories(), one.chance().between(1, 3));
        if (!territories.isEmpty()) {
            town.office().act(one.delegate(), one, "PUT", "/territory", Body.of("territories", territories));
        }
    }

    private void join(Initiative one) {
        var other = one.chance().oneOf(town.secretariats()).code();
        if (other.equals(one.lead())) {
            return;
        }
        var body = Body.of("secretariat", other);
        town.office().act(one.delegate(), one, "POST", "/participants", body).ifPresent(_ -> {
            one.participants().add(other);
            maybe(one, 0.15, 90, 300, () -> {
                town.office().act(one.delegate(), one, "DELETE", "/participants", body);
                one.participants().remove(other);
            });
        });
    }

    private void nameAgency(Initiative one) {
        var body = one.chance().in(0.5)
                ? Body.of("name", "Empresa pública metropolitana (simulada)")
                : Body.of("secretariat", one.chance().oneOf(town.secretariats()).code());
        town.office().act(one.delegate(), one, "PUT", "/executing-agency", body);
    }
}
