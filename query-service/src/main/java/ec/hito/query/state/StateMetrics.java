package ec.hito.query.state;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How publication of states stands, in figures. */
record StateMetrics(DirtyStates dirty, StatePublisher publisher) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hito.state.active", () -> publisher.isActive() ? 1 : 0)
                .description("1 where this process publishes states")
                .register(registry);
        Gauge.builder("hito.state.dirty", dirty::count)
                .description("Keys whose newest state is not on Kafka")
                .register(registry);
        FunctionCounter.builder("hito.state.published", publisher, StatePublisher::published)
                .description("States that this process has published")
                .register(registry);
    }
}
