package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ObjectNode;

/** Setting due days and weights anew, and giving milestones up: through the due day by the lead, afterwards by planning, citing a document. */
final class Terms {
    private static final int WORTH_A_NEW_DAY = 12;
    private static final String OFFICE = "Secretaría General de Planificación";

    private final Town town;

    Terms(Town town) {
        this.town = town;
    }

    /** What may become of it, seen from the day on which it was planned. */
    void expect(Initiative one, Milestone milestone) {
        var chance = one.chance();
        var late = ChronoUnit.DAYS.between(milestone.dueOn(), milestone.finishes());
        if (late > WORTH_A_NEW_DAY && chance.in(0.3)) {
            on(
                    one,
                    milestone,
                    milestone.dueOn().minusDays(chance.between(3, 15)),
                    () -> reschedule(one, milestone, one.delegate(), (int) late));
        } else if (late > WORTH_A_NEW_DAY && chance.in(0.25)) {
            on(
                    one,
                    milestone,
                    milestone.dueOn().plusDays(chance.between(15, 45)),
                    () -> reschedule(one, milestone, Office.PLANNING, (int) late));
        } else if (chance.in(0.06)) {
            on(one, milestone, milestone.dueOn().minusDays(chance.between(5, 40)), () -> reweight(one, milestone));
        } else if (chance.in(0.04)) {
            var afterwards = chance.in(0.4);
            on(
                    one,
                    milestone,
                    milestone.dueOn().plusDays(chance.between(2, 30) * (afterwards ? 1 : -1)),
                    () -> cancel(one, milestone, afterwards ? Office.PLANNING : one.delegate()));
        }
    }

    private void on(Initiative one, Milestone milestone, LocalDate day, Runnable what) {
        if (day.isAfter(town.today())) {
            town.agenda().at(one.chance().officeHour(day), () -> {
                if (one.isActive() && milestone.is(Milestone.Standing.OPEN)) {
                    what.run();
                }
            });
        }
    }

    private void reschedule(Initiative one, Milestone milestone, String who, int daysLate) {
        var due = milestone.dueOn().plusDays(daysLate + one.chance().between(-5, 30));
        var body = Body.of("dueOn", due, "reason", one.chance().oneOf(Words.DELAYS));
        if (who.equals(Office.PLANNING)) {
            body.put("authorisingOffice", OFFICE);
            cite(one, body);
        }
        town.office()
                .overwrite(who, one, "POST", milestone.path() + "/reschedule", body)
                .ifPresent(_ -> milestone.dueOn(due));
    }

    private void reweight(Initiative one, Milestone milestone) {
        var body = Body.of("weight", one.chance().between(5, 6), "reason", "Abarca más de lo previsto.");
        town.office().overwrite(one.delegate(), one, "POST", milestone.path() + "/reweight", body);
    }

    private void cancel(Initiative one, Milestone milestone, String who) {
        var body = Body.of("reason", one.chance().oneOf(Words.CANCELLATIONS));
        if (who.equals(Office.PLANNING)) {
            cite(one, body);
        }
        town.office()
                .act(who, one, "POST", milestone.path() + "/cancellation", body)
                .ifPresent(_ -> milestone.becomes(Milestone.Standing.CANCELLED));
    }

    private void cite(Initiative one, ObjectNode body) {
        body.put("document", "Oficio simulado %04d".formatted(one.chance().between(1, 9999)));
    }
}
