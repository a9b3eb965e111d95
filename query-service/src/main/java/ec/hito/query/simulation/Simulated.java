package ec.hito.query.simulation;

import ec.hito.eventstore.reader.Simulation;

/** Whether all that this service tells is simulated. Templates know it as {@code @simulated}. */
public final class Simulated {
    private final Simulation simulation;

    Simulated(Simulation simulation) {
        this.simulation = simulation;
    }

    public boolean isOn() {
        return simulation.isOn();
    }
}
