package ec.hito.bench.workload;

import ec.hito.command.initiative.RecordProgress;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.util.List;
import java.util.random.RandomGenerator;

/** An initiative on which work has begun: each record of progress is one event more. */
public record Known(InitiativeId initiative, MilestoneId milestone) {
    /** The same percentage once more: progress never falls, so this is always accepted, in whatever order. */
    public RecordProgress more(RandomGenerator random) {
        return new RecordProgress(
                initiative,
                milestone,
                new ProgressId(Workload.uuid(random)),
                Percent.of(40),
                Workload.NOTE,
                List.of(),
                City.TIMING);
    }

    /** Where {@link #more} is asked for over HTTP. */
    public String progressPath() {
        return "/api/v1/initiatives/%s/milestones/%s/progress".formatted(initiative, milestone);
    }

    /** What is sent there, the same for all. */
    public static String progressBody() {
        return "{\"percent\": 40, \"note\": \"%s\", \"effectiveOn\": \"%s\"}".formatted(Workload.NOTE, City.TODAY);
    }
}
