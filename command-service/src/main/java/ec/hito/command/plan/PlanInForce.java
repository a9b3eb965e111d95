package ec.hito.command.plan;

import ec.hito.model.PlanId;
import java.util.Optional;

/** What the edge has to know of the plan in force before it can ask for anything of it. */
public interface PlanInForce {
    /** Nothing before a plan is adopted. */
    Optional<PlanId> id();

    /** As of the log's head. Reads through it, so it is for the rare act that needs it. */
    CodesInUse codesInUse();
}
