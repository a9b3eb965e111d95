package ec.hito.query.situation;

import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** That somebody said how an initiative stands; what was said is not public. */
public record SituationReportView(
        ReportId id,

        @Schema(type = "string", example = "2026-05", description = "Mes del que habla")
        YearMonth period,

        SituationKind kind,
        LocalDate effectiveOn,
        Instant recordedAt) {}
