package ec.hito.local.demo;

/** What planning decides once for all initiatives. */
final class Rules {
    private final Town town;

    Rules(Town town) {
        this.town = town;
    }

    /** After a year health is read more strictly. */
    void begin() {
        var chance = town.chance("rules");
        town.in(
                chance,
                360,
                375,
                () -> town.office()
                        .act(
                                Office.PLANNING,
                                "PUT",
                                "/health-rule",
                                Body.of(
                                        "delayedAfterDays",
                                        25,
                                        "delayedWhenBehindAfterDays",
                                        10,
                                        "shortOfExpectedPercent",
                                        85)));
    }
}
