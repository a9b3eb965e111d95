package ec.hito.command.shell;

import ec.hito.command.imports.assignments.AssignmentFile;
import ec.hito.command.imports.assignments.AssignmentRow;
import ec.hito.command.imports.milestones.KnownMilestones;
import ec.hito.command.imports.milestones.MilestoneFile;
import ec.hito.command.imports.milestones.MilestoneRow;
import ec.hito.command.initiative.Registered;
import ec.hito.model.InitiativeCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Looks up the initiatives that a file names by their codes. */
final class MetInitiatives {
    private MetInitiatives() {}

    static Map<InitiativeCode, Registered> of(AssignmentFile file, Meeting meeting) {
        var codes = new HashSet<InitiativeCode>();
        file.rows().stream().map(AssignmentRow::initiative).forEach(codes::add);
        var known = new HashMap<InitiativeCode, Registered>();
        meeting.called(codes).forEach((code, stream) -> {
            if (meeting.newest(stream) instanceof Registered initiative) {
                known.put(code, initiative);
            }
        });
        return known;
    }

    static Map<InitiativeCode, KnownMilestones> of(MilestoneFile file, Meeting meeting) {
        var codes = new HashSet<InitiativeCode>();
        file.rows().stream().map(MilestoneRow::initiative).forEach(codes::add);
        var known = new HashMap<InitiativeCode, KnownMilestones>();
        meeting.called(codes)
                .forEach((code, stream) -> KnownMilestones.of(meeting.events(stream))
                        .ifPresent(milestones -> known.put(code, milestones)));
        return known;
    }
}
