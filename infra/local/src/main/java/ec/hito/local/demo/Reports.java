package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What a secretariat hands in after each month: how far milestones are, and how else it stands. Some months come late, some never. */
final class Reports {
    private final Town town;

    Reports(Town town) {
        this.town = town;
    }

    /** From the current month on. */
    void begin(Initiative one) {
        expect(one, YearMonth.from(town.today()));
    }

    private void expect(Initiative one, YearMonth month) {
        var chance = one.chance();
        var handedIn = month.plusMonths(1).atDay(1).plusDays(chance.between(0, 6));
        town.agenda().at(chance.officeHour(handedIn), () -> {
            if (one.isOver() || one.hasStalledBy(town.today())) {
                return;
            }
            if (one.isActive()) {
                handIn(one, month);
            }
            expect(one, month.plusMonths(1));
        });
    }

    private void handIn(Initiative one, YearMonth month) {
        var chance = one.chance();
        if (chance.in(0.08)) {
            town.in(chance, 15, 40, () -> report(one, month));
        } else if (chance.in(0.95)) {
            report(one, month);
        }
    }

    private void report(Initiative one, YearMonth month) {
        if (!one.isActive()) {
            return;
        }
        var day = month.atEndOfMonth();
        var moved = one.open().stream()
                .filter(milestone -> milestone.is(Milestone.Standing.OPEN))
                .filter(milestone -> milestone.takes(day, milestone.percentAfter(one.worked(day))))
                .toList();
        if (moved.isEmpty()) {
            sayThatNothingMoved(one, month);
        } else {
            recordAll(one, moved, day);
        }
        sayHowItStands(one, month);
    }

    /** Often one document shows all of it. */
    private void recordAll(Initiative one, List<Milestone> moved, LocalDate day) {
        var chance = one.chance();
        var who = !one.participants().isEmpty() && chance.in(0.3)
                ? Office.delegateOf(one.participants().getFirst())
                : one.delegate();
        var month = Words.month(YearMonth.from(day));
        var document = chance.in(0.45)
                ? town.office().handIn(who, "Informe mensual", "Avance de " + month + " de la iniciativa " + one.code())
                : "";
        moved.forEach(milestone -> record(who, one, milestone, day, document));
    }

    private void record(String who, Initiative one, Milestone milestone, LocalDate day, String document) {
        var chance = one.chance();
        var percent = milestone.percentAfter(one.worked(day));
        var body = Body.of("percent", percent, "effectiveOn", day);
        if (chance.in(0.6)) {
            body.put("note", chance.oneOf(Words.NOTES));
        }
        if (!document.isEmpty()) {
            body.putArray("evidence").addAll(Body.evidence(document));
        }
        town.office()
                .act(who, one, "POST", milestone.path() + "/progress", body)
                .ifPresent(answer -> {
                    milestone.records(day, percent);
                    if (chance.in(0.05)) {
                        var id = answer.path("progressId").asString();
                        town.in(chance, 2, 12, () -> correct(one, milestone, day, id, percent));
                    }
                });
    }

    private void correct(Initiative one, Milestone milestone, LocalDate day, String record, int percent) {
        var right = Math.max(milestone.before(day), percent - 10);
        if (milestone.is(Milestone.Standing.OPEN) && one.isActive() && right != percent) {
            var reason = one.chance().oneOf(Words.CORRECTIONS);
            var body = Body.of("corrects", record, "percent", right, "reason", reason);
            town.office()
                    .overwrite(one.delegate(), one, "POST", milestone.path() + "/progress-correction", body)
                    .ifPresent(_ -> milestone.records(day, right));
        }
    }

    private void sayThatNothingMoved(Initiative one, YearMonth month) {
        if (one.chance().in(0.5)) {
            report(one.delegate(), one, month, "no-change", "Sin cambios en el período.");
        }
    }

    private void sayHowItStands(Initiative one, YearMonth month) {
        var chance = one.chance();
        var overdue =
                one.open().stream().anyMatch(milestone -> milestone.dueOn().isBefore(town.today()));
        if (overdue && chance.in(0.3)) {
            report(one.delegate(), one, month, "explanation", chance.oneOf(Words.EXPLANATIONS));
        } else if (one.manner().isBehind() && chance.in(0.25)) {
            report(one.delegate(), one, month, "obstacle", chance.oneOf(Words.OBSTACLES));
        }
        if (overdue && chance.in(0.2)) {
            town.in(chance, 2, 10, () -> observe(one, month));
        }
    }

    private void observe(Initiative one, YearMonth month) {
        if (one.isActive()) {
            report(Office.MONITOR, one, month, "observation", one.chance().oneOf(Words.OBSERVATIONS));
            if (one.chance().in(0.6)) {
                town.in(one.chance(), 2, 12, () -> {
                    if (one.isActive()) {
                        report(one.delegate(), one, month, "reply", one.chance().oneOf(Words.REPLIES));
                    }
                });
            }
        }
    }

    private void report(String who, Initiative one, YearMonth month, String kind, String text) {
        var body = Body.of("period", month, "kind", kind, "text", text);
        town.office().act(who, one, "POST", "/situation-reports", body);
    }
}
