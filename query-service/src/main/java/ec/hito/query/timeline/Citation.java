package ec.hito.query.timeline;

import ec.hito.model.Evidence;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.SituationReported;
import java.util.List;
import java.util.UUID;

/**
 * That an act cites a piece of evidence.
 *
 * @param act {@code progress} or {@code situation-report}
 * @param actId of the record of progress or the report
 * @param position of the act
 */
public record Citation(String act, UUID actId, Evidence evidence, long position) {
    static List<Citation> of(InitiativeEvent event, long position) {
        if (event instanceof ProgressRecorded e) {
            return of("progress", e.progressId().value(), e.evidence(), position);
        }
        if (event instanceof MilestoneAchieved e) {
            return of("progress", e.progressId().value(), e.evidence(), position);
        }
        return event instanceof SituationReported e
                ? of("situation-report", e.reportId().value(), e.evidence(), position)
                : List.of();
    }

    private static List<Citation> of(String act, UUID actId, List<Evidence> evidence, long position) {
        return evidence.stream()
                .map(piece -> new Citation(act, actId, piece, position))
                .toList();
    }
}
