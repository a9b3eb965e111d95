package ec.hito.query.initiative;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MilestoneId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.initiative.InitiativeSummary.NextMilestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of {@code listed_initiative} as lists show them. */
final class SummaryRows {
    /** Tables {@code l} (the initiative) and {@code s} (the successor of its lead, if that was merged). */
    static final String FROM = """
        from listed_initiative l left join secretariat_successor(:day) s on s.secretariat = l.lead
        """;

    static final String COLUMNS = """
        l.initiative_id, l.code, l.name, l.type, coalesce(s.successor, l.lead) as lead_secretariat, l.objectives, l.lifecycle, l.health,
        l.progress, l.expected_progress, l.next_id, l.next_title, l.next_due_on\
        """;

    private SummaryRows() {}

    static InitiativeSummary summary(ResultSet row) throws SQLException {
        return new InitiativeSummary(
                new InitiativeId(row.getObject("initiative_id", UUID.class)),
                new InitiativeCode(row.getString("code")),
                row.getString("name"),
                text(row, "type").map(InitiativeType::of).orElse(null),
                text(row, "lead_secretariat").map(SecretariatCode::new).orElse(null),
                Arrays.stream((String[]) row.getArray("objectives").getArray())
                        .map(ManagementObjectiveCode::new)
                        .toList(),
                Average.ofNullable(row.getBigDecimal("progress")),
                Average.ofNullable(row.getBigDecimal("expected_progress")),
                text(row, "health").map(Health::of).orElse(null),
                Lifecycle.of(row.getString("lifecycle")),
                nextMilestone(row));
    }

    private static @Nullable NextMilestone nextMilestone(ResultSet row) throws SQLException {
        var id = row.getObject("next_id", UUID.class);
        return id == null
                ? null
                : new NextMilestone(
                        new MilestoneId(id),
                        row.getString("next_title"),
                        row.getObject("next_due_on", LocalDate.class));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
