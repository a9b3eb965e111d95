package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a milestone was done by the effective day. */
public record RecordProgress(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        Percent percent,
        @Nullable String note,
        List<Evidence> evidence,
        List<Fault> unusableEvidence,
        Timing timing)
        implements InitiativeCommand {
    /** @throws IllegalArgumentException if the note has a fault or a piece of evidence is no link, or there are too many */
    public RecordProgress {
        note = Text.NOTE.requireIfGiven(note);
        evidence = EvidenceLink.requireAll(evidence);
        unusableEvidence = List.copyOf(unusableEvidence);
    }

    /** With evidence that is all there. */
    public RecordProgress(
            InitiativeId initiativeId,
            MilestoneId milestoneId,
            ProgressId progressId,
            Percent percent,
            @Nullable String note,
            List<Evidence> evidence,
            Timing timing) {
        this(initiativeId, milestoneId, progressId, percent, note, evidence, List.of(), timing);
    }
}
