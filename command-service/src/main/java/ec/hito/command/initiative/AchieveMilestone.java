package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.ProgressId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A milestone was reached on the effective day. */
public record AchieveMilestone(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        @Nullable String note,
        List<Evidence> evidence,
        List<Fault> unusableEvidence,
        Timing timing)
        implements InitiativeCommand {
    /** @throws IllegalArgumentException if the note has a fault or a piece of evidence is no link, or there are too many */
    public AchieveMilestone {
        note = Text.NOTE.requireIfGiven(note);
        evidence = EvidenceLink.requireAll(evidence);
        unusableEvidence = List.copyOf(unusableEvidence);
    }

    /** With evidence that is all there. */
    public AchieveMilestone(
            InitiativeId initiativeId,
            MilestoneId milestoneId,
            ProgressId progressId,
            @Nullable String note,
            List<Evidence> evidence,
            Timing timing) {
        this(initiativeId, milestoneId, progressId, note, evidence, List.of(), timing);
    }
}
