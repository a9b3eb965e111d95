package ec.hito.command.simulation;

import ec.hito.eventstore.reader.Simulation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of the store: the machine's, but for a simulation that is being filled. So a day and the instant it is recorded at never disagree. */
final class StoreClock extends Clock {
    private final Simulation simulation;
    private final Clock machine;

    StoreClock(Simulation simulation) {
        this(simulation, Clock.systemUTC());
    }

    private StoreClock(Simulation simulation, Clock machine) {
        this.simulation = simulation;
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return simulation.clock().orElseGet(machine::instant);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoreClock(simulation, machine.withZone(zone));
    }
}
