package ec.hito.bench.soak.commands;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** An initiative that clients act on, as far as they know it: others may have moved it on. */
final class Target {
    private final String id;
    private final List<String> milestones = new CopyOnWriteArrayList<>();
    private volatile long version;

    Target(String id, long version) {
        this.id = id;
        this.version = version;
    }

    String id() {
        return id;
    }

    String stream() {
        return "initiative-" + id;
    }

    String path() {
        return "/initiatives/" + id;
    }

    /** As somebody saw it last. */
    long version() {
        return version;
    }

    void seen(long newVersion) {
        version = newVersion;
    }

    void planned(String milestone) {
        milestones.add(milestone);
    }

    boolean hasMilestones() {
        return !milestones.isEmpty();
    }

    String milestone(RandomGenerator random) {
        return milestones.get(random.nextInt(milestones.size()));
    }

    String milestonePath(RandomGenerator random) {
        return path() + "/milestones/" + milestone(random);
    }
}
