package ec.hito.bench.workload;

import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.initiative.RegisterInitiative;
import java.util.List;

/**
 * How an initiative comes to be one on which work has begun.
 *
 * @param first the first record of progress, which also starts the initiative
 */
public record Underway(RegisterInitiative registration, PlanMilestone milestone, RecordProgress first) {
    /** To be sent one after the other. */
    public List<InitiativeCommand> commands() {
        return List.of(registration, milestone, first);
    }

    public Known known() {
        return new Known(registration.initiativeId(), milestone.milestoneId());
    }
}
