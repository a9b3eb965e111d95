package ec.hito.bench.soak.commands;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** The initiatives of a round, the same for all clients, so that they are in each other's way. */
final class Targets {
    private static final int ENOUGH = 30;

    private final List<Target> known = new CopyOnWriteArrayList<>();

    void add(Target target) {
        known.add(target);
    }

    boolean few() {
        return known.size() < 2;
    }

    boolean enough() {
        return known.size() >= ENOUGH;
    }

    /** One of the newest, which are the ones that all act on. */
    Target any(RandomGenerator random) {
        var all = List.copyOf(known);
        var recent = Math.min(6, all.size());
        return all.get(all.size() - 1 - random.nextInt(recent));
    }
}
