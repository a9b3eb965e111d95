package ec.hito.query.initiative;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MilestoneId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.InitiativeFigures;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.initiative.InitiativeSummary.NextMilestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows that every view of initiatives is made of: endorsed initiatives with their figures on a day. */
final class SummaryRows {
    /**
     * Tables {@code i} (initiative), {@code f} (its figures), {@code s} (the successor of its lead, if that was merged) and {@code n} (its
     * next milestone).
     */
    static final String FROM = """
        from initiative i
        join %s f on f.initiative_id = i.initiative_id
        left join secretariat_successor(:day) s on s.secretariat = i.lead_secretariat
        left join lateral (
            select m.milestone_id as next_id, m.title as next_title, m.due_on as next_due_on
            from milestone_progress m
            where m.initiative_id = i.initiative_id and open_milestone(m)
            order by m.due_on, m.position
            limit 1
        ) n on true
        """.formatted(InitiativeFigures.TABLE);

    static final String COLUMNS = """
        i.initiative_id, i.code, i.name, i.type, coalesce(s.successor, i.lead_secretariat) as lead_secretariat, f.lifecycle, f.health, f.progress, f.expected_progress,
        n.next_id, n.next_title, n.next_due_on,
        array(select a.management_objective from alignment a
              where a.initiative_id = i.initiative_id order by a.position) as management_objectives
        """;

    private SummaryRows() {}

    static InitiativeSummary summary(ResultSet row) throws SQLException {
        return new InitiativeSummary(
                new InitiativeId(row.getObject("initiative_id", UUID.class)),
                new InitiativeCode(row.getString("code")),
                row.getString("name"),
                text(row, "type").map(InitiativeType::of).orElse(null),
                text(row, "lead_secretariat").map(SecretariatCode::new).orElse(null),
                Arrays.stream((String[]) row.getArray("management_objectives").getArray())
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
