package ec.hito.command.publication;

import ec.hito.command.publication.PublicationStatus.Lag;
import ec.hito.command.publication.PublicationStatus.Phase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;

/** How publication stands, in figures. The lag is not a number in a process that does not publish. */
record PublicationMetrics(PublicationStatus status) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hito.publication.active", () -> status.phase() == Phase.PUBLISHING ? 1 : 0)
                .description("1 where this process publishes")
                .register(registry);
        Gauge.builder("hito.publication.lag.events", () -> lag(Lag::events))
                .description("Events of the log that are not on Kafka")
                .register(registry);
        Gauge.builder("hito.publication.lag.milliseconds", () -> lag(Lag::millis))
                .description("Age of the first event of the log that is not on Kafka")
                .register(registry);
        FunctionCounter.builder("hito.publication.events", status, PublicationStatus::events)
                .description("Events that this process has published")
                .register(registry);
        FunctionCounter.builder("hito.publication.aborted", status, PublicationStatus::abortedTransactions)
                .description("Transactions that were given up and begun again")
                .register(registry);
    }

    private double lag(ToLongFunction<Lag> figure) {
        return status.lag().map(lag -> (double) figure.applyAsLong(lag)).orElse(Double.NaN);
    }
}
