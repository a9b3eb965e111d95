package ec.hito.query.milestone;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.query.milestone.MilestoneView.ProgressView;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the milestones of one initiative; inside a read's transaction. */
public final class Milestones {
    private record Recorded(UUID milestone, ProgressView progress) {}

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they fall due. */
    public List<MilestoneView> of(InitiativeId initiative, LocalDate day) {
        var progress = progressOf(initiative);
        return jdbc.sql("""
            select m.*, overdue(m, :day) as overdue
            from milestone_progress m
            where m.initiative_id = :initiative
            order by m.due_on, m.position
            """)
                .param("day", day)
                .param("initiative", initiative.value())
                .query((row, _) ->
                        milestone(row, progress.getOrDefault(row.getObject("milestone_id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<ProgressView>> progressOf(InitiativeId initiative) {
        return jdbc
                .sql("""
                    select p.*
                    from progress p join milestone m using (milestone_id)
                    where m.initiative_id = :initiative
                    order by p.effective_on, p.position
                    """)
                .param("initiative", initiative.value())
                .query((row, _) -> new Recorded(row.getObject("milestone_id", UUID.class), progress(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Recorded::milestone, Collectors.mapping(Recorded::progress, Collectors.toList())));
    }

    private static ProgressView progress(ResultSet row) throws SQLException {
        return new ProgressView(
                new ProgressId(row.getObject("progress_id", UUID.class)),
                new Percent(row.getBigDecimal("percent")),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("achievement"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static MilestoneView milestone(ResultSet row, List<ProgressView> progress) throws SQLException {
        return new MilestoneView(
                new MilestoneId(row.getObject("milestone_id", UUID.class)),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("original_due_on", LocalDate.class),
                new Weight(row.getBigDecimal("weight")),
                row.getString("deliverable"),
                row.getString("phase"),
                id(row, "articulation_id").map(ArticulationId::new).orElse(null),
                id(row, "mechanism_id").map(MechanismId::new).orElse(null),
                percent(row.getBigDecimal("percent")),
                row.getBoolean("overdue"),
                row.getObject("achieved_on", LocalDate.class),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("cancelled_on", LocalDate.class),
                progress);
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static @Nullable Percent percent(@Nullable BigDecimal value) {
        return value == null ? null : new Percent(value);
    }
}
