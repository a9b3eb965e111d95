package ec.hito.local.demo;

import ec.hito.local.demo.Words.Step;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Planning milestones, one after the other, and further ones once the work goes on. */
final class Schedules {
    private static final int MOST_WEIGHT = 4;

    private final Town town;
    private final Achievements achievements;
    private final Terms terms;
    private final Reports reports;

    Schedules(Town town, Achievements achievements, Terms terms, Reports reports) {
        this.town = town;
        this.achievements = achievements;
        this.terms = terms;
        this.reports = reports;
    }

    void plan(Initiative one) {
        if (!one.isActive()) {
            return;
        }
        var chance = one.chance();
        var count = chance.between(3, Words.STEPS.size());
        var days = chance.between(75, 230);
        var begins = town.today().minusDays(chance.between(0, 20));
        planAll(one, Words.STEPS.subList(0, count), begins, days);
        reports.begin(one);
        if (chance.in(0.6)) {
            town.in(chance, 120, 450, () -> planFurther(one));
        }
    }

    private void planFurther(Initiative one) {
        if (one.isActive() && !one.hasStalledBy(town.today())) {
            var chance = one.chance();
            planAll(one, chance.someOf(Words.FURTHER_STEPS, 2), town.today(), chance.between(90, 240));
        }
    }

    /** @param days that each takes, with the next one beginning before it is due */
    private void planAll(Initiative one, List<Step> steps, LocalDate begins, int days) {
        var from = begins;
        for (var step : steps) {
            plan(one, step, from, from.plusDays(days));
            from = from.plusDays(days * 5L / 6);
        }
    }

    private void plan(Initiative one, Step step, LocalDate begins, LocalDate dueOn) {
        var pace = one.manner().pace(one.chance());
        town.office()
                .act(one.delegate(), one, "POST", "/milestones", body(one, step, dueOn))
                .ifPresent(answer -> {
                    var id = answer.path("id").asString();
                    var milestone = new Milestone(id, step.title(), town.today(), begins, dueOn, pace);
                    one.milestones().add(milestone);
                    achievements.expect(one, milestone);
                    terms.expect(one, milestone);
                });
    }

    private static ObjectNode body(Initiative one, Step step, LocalDate dueOn) {
        var chance = one.chance();
        var body = Body.of("title", step.title(), "dueOn", dueOn, "weight", chance.between(1, MOST_WEIGHT));
        if (chance.in(0.8)) {
            body.put("deliverable", step.deliverable()).put("phase", step.phase());
        }
        if (!one.mechanisms().isEmpty() && chance.in(0.25)) {
            body.put("mechanismId", one.mechanisms().getFirst().id());
        }
        return body;
    }
}
