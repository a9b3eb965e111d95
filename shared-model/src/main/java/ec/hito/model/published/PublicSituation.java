package ec.hito.model.published;

import ec.hito.model.InitiativeId;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import java.time.LocalDate;
import java.time.YearMonth;

/** A situation report as others get it: that there is one and of what kind, without the text and the evidence. */
record PublicSituation(
        InitiativeId initiativeId, ReportId reportId, YearMonth period, SituationKind kind, LocalDate effectiveOn) {}
