package ec.hito.query.state;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** How publication of states stands, in words. Nobody's readiness depends on it: reads go on without Kafka. */
final class StateHealth extends AbstractHealthIndicator {
    private final StatePublisher publisher;
    private final DirtyStates dirty;

    StateHealth(StatePublisher publisher, DirtyStates dirty) {
        this.publisher = publisher;
        this.dirty = dirty;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var failure = publisher.failure();
        var standing = publisher.isActive() ? "publishing" : "standing-by";
        health.withDetail("phase", failure.isPresent() ? "failing" : standing).withDetail("dirtyKeys", dirty.count());
        failure.ifPresentOrElse(reason -> health.down().withDetail("reason", reason), health::up);
    }
}
