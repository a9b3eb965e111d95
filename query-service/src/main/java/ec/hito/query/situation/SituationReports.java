package ec.hito.query.situation;

import ec.hito.model.InitiativeId;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the situation reports of one initiative; inside a read's transaction. */
public final class SituationReports {
    private final JdbcClient jdbc;

    SituationReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest period first, and within one the latest report. */
    public List<SituationReportView> of(InitiativeId initiative) {
        return jdbc.sql("""
            select report_id, period, kind, effective_on, recorded_at
            from situation_report
            where initiative_id = :initiative
            order by period desc, effective_on desc, position desc
            """)
                .param("initiative", initiative.value())
                .query((row, _) -> report(row))
                .list();
    }

    private static SituationReportView report(ResultSet row) throws SQLException {
        return new SituationReportView(
                new ReportId(row.getObject("report_id", UUID.class)),
                YearMonth.parse(row.getString("period")),
                SituationKind.of(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
