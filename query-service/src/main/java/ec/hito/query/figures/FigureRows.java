package ec.hito.query.figures;

import ec.hito.query.figures.Figures.GapCounts;
import ec.hito.query.figures.Figures.HealthCounts;
import ec.hito.query.figures.Figures.LifecycleCounts;
import ec.hito.query.figures.Figures.MilestoneCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads a row of figures, which holds all but the mechanisms. */
final class FigureRows {
    private FigureRows() {}

    static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("entries"),
                row.getLong("initiatives"),
                row.getLong("measured"),
                Average.ofNullable(row.getBigDecimal("progress")),
                Average.ofNullable(row.getBigDecimal("verified_progress")),
                Average.ofNullable(row.getBigDecimal("expected_progress")),
                Average.ofNullable(row.getBigDecimal("baseline_expected_progress")),
                new HealthCounts(
                        row.getLong("no_data"),
                        row.getLong("on_track"),
                        row.getLong("at_risk"),
                        row.getLong("delayed")),
                new LifecycleCounts(
                        row.getLong("registered"),
                        row.getLong("in_progress"),
                        row.getLong("suspended"),
                        row.getLong("completed"),
                        row.getLong("cancelled")),
                milestones(row),
                List.of(),
                gaps(row));
    }

    private static MilestoneCounts milestones(ResultSet row) throws SQLException {
        return new MilestoneCounts(
                row.getLong("planned"),
                row.getLong("achieved"),
                row.getLong("verified"),
                row.getLong("overdue"),
                row.getLong("due_in_30_days"),
                row.getLong("rescheduled"),
                row.getLong("milestones_cancelled"),
                row.getLong("cancelled_after_due"));
    }

    private static GapCounts gaps(ResultSet row) throws SQLException {
        return new GapCounts(
                row.getLong("without_lead"),
                row.getLong("without_type"),
                row.getLong("without_milestones"),
                row.getLong("without_mechanism"),
                row.getLong("without_actor"),
                row.getLong("without_policy"),
                row.getLong("silent"));
    }
}
