package ec.hito.local.demo;

/** How it goes with an initiative: which share of all are like this, and how fast the milestones go; below 1 they are late. */
enum Manner {
    EXEMPLARY(0.24, 1.02, 1.3),
    STEADY(0.30, 0.92, 1.1),
    SLOW(0.22, 0.6, 0.9),
    /** After some months nothing is heard of it any more. */
    STALLING(0.12, 0.7, 1.0),
    /** It has a lead, and nobody has planned anything. */
    UNPLANNED(0.12, 1, 1.01);

    private final double share;
    private final double slowest;
    private final double fastest;

    Manner(double share, double slowest, double fastest) {
        this.share = share;
        this.slowest = slowest;
        this.fastest = fastest;
    }

    static Manner of(Chance chance) {
        var at = chance.between(0.0, 1.0);
        for (var manner : values()) {
            at -= manner.share;
            if (at < 0) {
                return manner;
            }
        }
        return UNPLANNED;
    }

    double pace(Chance chance) {
        return chance.between(slowest, fastest);
    }

    boolean isBehind() {
        return this == SLOW || this == STALLING;
    }
}
