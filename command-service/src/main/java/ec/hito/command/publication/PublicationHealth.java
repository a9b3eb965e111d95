package ec.hito.command.publication;

import java.util.Locale;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** How publication stands, in words. Nobody's readiness depends on it: commands go on without Kafka. */
final class PublicationHealth extends AbstractHealthIndicator {
    private final PublicationStatus status;

    PublicationHealth(PublicationStatus status) {
        this.status = status;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail(
                "phase", status.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        status.reached()
                .ifPresent(reached -> health.withDetail("position", reached.value())
                        .withDetail("epoch", reached.epoch().toString()));
        status.lag()
                .ifPresent(lag -> health.withDetail("lagEvents", lag.events()).withDetail("lagMillis", lag.millis()));
        status.failure().ifPresentOrElse(reason -> health.down().withDetail("reason", reason), health::up);
    }
}
