package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says how an initiative stands, beyond its figures.
 *
 * @param period the month that it speaks of
 */
public record ReportSituation(
        InitiativeId initiativeId,
        ReportId reportId,
        YearMonth period,
        SituationKind kind,
        @Nullable String text,
        List<Evidence> evidence,
        List<Fault> unusableEvidence,
        Timing timing)
        implements InitiativeCommand {
    /** @throws IllegalArgumentException if the text has a fault or a piece of evidence is no link, or there are too many */
    public ReportSituation {
        text = Text.NOTE.requireIfGiven(text);
        evidence = EvidenceLink.requireAll(evidence);
        unusableEvidence = List.copyOf(unusableEvidence);
    }

    /** With evidence that is all there. */
    public ReportSituation(
            InitiativeId initiativeId,
            ReportId reportId,
            YearMonth period,
            SituationKind kind,
            @Nullable String text,
            List<Evidence> evidence,
            Timing timing) {
        this(initiativeId, reportId, period, kind, text, evidence, List.of(), timing);
    }

    @Override
    public boolean outlivesTheInitiative() {
        return true;
    }
}
