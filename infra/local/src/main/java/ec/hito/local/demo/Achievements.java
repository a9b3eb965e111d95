package ec.hito.local.demo;

import ec.hito.local.demo.Milestone.Standing;
import java.time.temporal.ChronoUnit;

/** Reaching milestones, and what monitoring makes of it: it verifies, returns, or leaves it for later. */
final class Achievements {
    private final Town town;
    private final Lives lives;

    Achievements(Town town, Lives lives) {
        this.town = town;
        this.lives = lives;
    }

    /** Some days after it is really done. */
    void expect(Initiative one, Milestone milestone) {
        var chance = one.chance();
        var handedIn = milestone.finishes().plusDays(chance.between(0, 9));
        var day = handedIn.isBefore(town.today()) ? town.today().plusDays(1) : handedIn;
        town.agenda().at(chance.officeHour(day), () -> achieve(one, milestone));
    }

    private void achieve(Initiative one, Milestone milestone) {
        var today = town.today();
        if (!milestone.isOpen() || one.isOver() || one.hasStalledBy(today)) {
            return;
        }
        if (!one.isActive() || one.worked(today).isBefore(milestone.finishes())) {
            town.in(one.chance(), 15, 25, () -> achieve(one, milestone));
            return;
        }
        // Work that stood still ends as many days later.
        var done = milestone.finishes().plusDays(ChronoUnit.DAYS.between(one.worked(today), today));
        var day = done.isBefore(milestone.recordedUpTo()) || milestone.is(Standing.RETURNED) ? today : done;
        var document = town.office()
                .handIn(
                        one.delegate(),
                        "Acta de entrega",
                        "%s, iniciativa %s, %s".formatted(milestone.title(), one.code(), today));
        var body = Body.of("effectiveOn", day, "note", "Entregado y aceptado.", "evidence", Body.evidence(document));
        town.office()
                .act(one.delegate(), one, "POST", milestone.path() + "/achievement", body)
                .ifPresent(_ -> {
                    milestone.records(day, 100);
                    milestone.becomes(Standing.ACHIEVED);
                    milestone.shownBy(document);
                    review(one, milestone);
                });
    }

    private void review(Initiative one, Milestone milestone) {
        var chance = one.chance();
        if (chance.in(0.12)) {
            town.in(chance, 4, 20, () -> giveBack(one, milestone));
        } else if (chance.in(0.88)) {
            town.in(chance, 4, 30, () -> verify(one, milestone));
        }
    }

    private void verify(Initiative one, Milestone milestone) {
        if (one.isOver() || !milestone.is(Standing.ACHIEVED)) {
            return;
        }
        town.office()
                .act(Office.MONITOR, one, "POST", milestone.path() + "/verification", Body.of())
                .ifPresent(_ -> {
                    milestone.becomes(Standing.VERIFIED);
                    release(one, milestone);
                    lives.isVerified(one);
                });
    }

    private void giveBack(Initiative one, Milestone milestone) {
        if (!one.isActive() || !milestone.is(Standing.ACHIEVED)) {
            return;
        }
        var percent = one.chance().between(14, 18) * 5;
        var body = Body.of("percent", percent, "reason", one.chance().oneOf(Words.RETURNS));
        town.office()
                .act(Office.MONITOR, one, "POST", milestone.path() + "/return", body)
                .ifPresent(_ -> {
                    milestone.records(town.today(), percent);
                    milestone.becomes(Standing.RETURNED);
                    town.in(one.chance(), 8, 35, () -> achieve(one, milestone));
                });
    }

    /** To the public; rarely it is found out that the document should not have been handed in. */
    private void release(Initiative one, Milestone milestone) {
        var path = "/evidence/" + milestone.evidence();
        if (one.chance().in(0.4)) {
            town.in(one.chance(), 1, 15, () -> town.office().act(Office.MONITOR, "POST", path + "/release", Body.of()));
        } else if (one.chance().in(0.02)) {
            town.in(
                    one.chance(),
                    5,
                    30,
                    () -> town.office()
                            .act(
                                    Office.MONITOR,
                                    "POST",
                                    path + "/withdrawal",
                                    Body.of("reason", "No era la versión definitiva.")));
        }
    }
}
