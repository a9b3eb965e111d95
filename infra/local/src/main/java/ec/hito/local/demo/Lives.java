package ec.hito.local.demo;

/** How initiatives stop for a while or for good. That they begin follows from the first progress. */
final class Lives {
    private final Town town;

    Lives(Town town) {
        this.town = town;
    }

    void begin(Initiative one) {
        var chance = one.chance();
        if (one.manner() == Manner.STALLING) {
            one.stallsOn(town.today().plusDays(chance.between(150, 420)));
        } else if (chance.in(0.1)) {
            town.in(chance, 120, 480, () -> suspend(one));
        } else if (chance.in(0.08)) {
            town.in(chance, 150, 460, () -> cancel(one));
        }
    }

    private void suspend(Initiative one) {
        var chance = one.chance();
        if (!one.isActive()) {
            return;
        }
        act(one, "/suspension", chance.oneOf(Words.SUSPENSIONS), () -> {
            one.suspendedOn(town.today());
            if (chance.in(0.65)) {
                town.in(chance, 40, 150, () -> resume(one));
            }
        });
    }

    private void resume(Initiative one) {
        town.office()
                .act(one.delegate(), one, "POST", "/resumption", Body.of())
                .ifPresent(_ -> one.resumedOn(town.today()));
    }

    private void cancel(Initiative one) {
        if (one.isActive()) {
            act(one, "/cancellation", one.chance().oneOf(Words.CANCELLATIONS), one::ends);
        }
    }

    private void act(Initiative one, String path, String reason, Runnable then) {
        town.office()
                .act(one.delegate(), one, "POST", path, Body.of("reason", reason))
                .ifPresent(_ -> then.run());
    }

    /** Once everything was verified it may be completed. */
    void isVerified(Initiative one) {
        if (isDone(one) && one.chance().in(0.8)) {
            town.in(one.chance(), 5, 30, () -> complete(one));
        }
    }

    private void complete(Initiative one) {
        if (one.isActive() && isDone(one)) {
            town.office()
                    .act(one.delegate(), one, "POST", "/completion", Body.of())
                    .ifPresent(_ -> one.ends());
        }
    }

    private static boolean isDone(Initiative one) {
        return one.milestones().stream()
                .allMatch(milestone ->
                        milestone.is(Milestone.Standing.VERIFIED) || milestone.is(Milestone.Standing.CANCELLED));
    }
}
