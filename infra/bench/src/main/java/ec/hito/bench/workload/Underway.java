package ec.hito.bench.workload;

import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An initiative on which work has begun: three commands bring it about, and from then on each record of progress is one event.
 *
 * @param first the first record of progress, which also starts the initiative
 */
public record Underway(RegisterInitiative registration, PlanMilestone milestone, RecordProgress first) {
    /** The same percentage once more: progress never falls, so this is always accepted, in whatever order. */
    public RecordProgress more(RandomGenerator random) {
        return new RecordProgress(
                registration.initiativeId(),
                milestone.milestoneId(),
                new ProgressId(Workload.uuid(random)),
                Percent.of(40),
                Workload.NOTE,
                List.of(),
                City.TIMING);
    }
}
