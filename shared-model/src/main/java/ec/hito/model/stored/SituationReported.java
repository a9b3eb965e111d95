package ec.hito.model.stored;

import ec.hito.model.Evidence;
import ec.hito.model.InitiativeId;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said how an initiative stands, beyond its figures.
 *
 * @param period the month that it speaks of
 * @param text for the administration only; absent only where nothing changed
 * @param evidence for the administration only, until a monitor releases it
 */
public record SituationReported(
        InitiativeId initiativeId,
        ReportId reportId,
        YearMonth period,
        SituationKind kind,
        @Nullable String text,
        List<Evidence> evidence,
        LocalDate effectiveOn)
        implements InitiativeEvent {
    public SituationReported {
        evidence = Absent.asEmpty(evidence);
    }
}
