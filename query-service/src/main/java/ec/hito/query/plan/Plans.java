package ec.hito.query.plan;

import ec.hito.query.figures.HealthRules;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import java.util.Optional;

/** Reads the plan in force with what was decided beside it; inside a read's transaction. */
public final class Plans {
    private final PlanInForce inForce;
    private final HealthRules rules;
    private final Secretariats secretariats;

    Plans(PlanInForce inForce, HealthRules rules, Secretariats secretariats) {
        this.inForce = inForce;
        this.rules = rules;
        this.secretariats = secretariats;
    }

    /** @throws ec.hito.web.ProblemException 404 {@code no-plan} where none was adopted by then */
    public PlanView get(Moment moment) {
        // A stream of the plan or of a catalogue is never parked.
        return PlanView.of(moment.complete(), inForce, rules.on(moment), secretariats.proposers(moment));
    }

    /** As {@link #get}; empty where none was adopted by then. */
    public Optional<PlanView> find(Moment moment) {
        return inForce.find(moment).map(_ -> get(moment));
    }
}
