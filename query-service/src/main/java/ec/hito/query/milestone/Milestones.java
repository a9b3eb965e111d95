package ec.hito.query.milestone;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.query.milestone.MilestoneView.Cancellation;
import ec.hito.query.milestone.MilestoneView.Correction;
import ec.hito.query.milestone.MilestoneView.ProgressView;
import ec.hito.query.milestone.MilestoneView.Reschedule;
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
    /** Something of one milestone. */
    private record Of<T>(UUID milestone, T thing) {}

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they fall due. */
    public List<MilestoneView> of(InitiativeId initiative, LocalDate day) {
        var progress = progressOf(initiative);
        var reschedules = reschedulesOf(initiative);
        return jdbc.sql("""
            select m.*, overdue(m, :day) as overdue
            from milestone_progress m
            where m.initiative_id = :initiative
            order by m.due_on, m.position
            """)
                .param("day", day)
                .param("initiative", initiative.value())
                .query((row, _) -> {
                    var id = row.getObject("milestone_id", UUID.class);
                    return milestone(
                            row, reschedules.getOrDefault(id, List.of()), progress.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<ProgressView>> progressOf(InitiativeId initiative) {
        return listed("progress", initiative, Milestones::progress);
    }

    private Map<UUID, List<Reschedule>> reschedulesOf(InitiativeId initiative) {
        return listed("reschedule", initiative, Milestones::reschedule);
    }

    /** The rows of a table that speak of the initiative's milestones, by effective day. */
    private <T> Map<UUID, List<T>> listed(String table, InitiativeId initiative, RowReader<T> reader) {
        return jdbc
                .sql("""
                    select t.*
                    from %s t join milestone m using (milestone_id)
                    where m.initiative_id = :initiative
                    order by t.effective_on, t.position
                    """.formatted(table))
                .param("initiative", initiative.value())
                .query((row, _) -> new Of<>(row.getObject("milestone_id", UUID.class), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::milestone, Collectors.mapping(Of::thing, Collectors.toList())));
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static ProgressView progress(ResultSet row) throws SQLException {
        return new ProgressView(
                new ProgressId(row.getObject("progress_id", UUID.class)),
                new Percent(row.getBigDecimal("percent")),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("achievement"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                correction(row),
                row.getString("return_reason"));
    }

    private static @Nullable Correction correction(ResultSet row) throws SQLException {
        var recorded = percent(row.getBigDecimal("recorded_percent"));
        return recorded == null
                ? null
                : new Correction(
                        recorded,
                        row.getString("correction_reason"),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }

    private static Reschedule reschedule(ResultSet row) throws SQLException {
        return new Reschedule(
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getString("authorising_office"),
                row.getString("document"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        var reason = row.getString("cancel_reason");
        return reason == null ? null : new Cancellation(reason, row.getString("cancel_document"));
    }

    private static MilestoneView milestone(ResultSet row, List<Reschedule> reschedules, List<ProgressView> progress)
            throws SQLException {
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
                cancellation(row),
                reschedules,
                progress);
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static @Nullable Percent percent(@Nullable BigDecimal value) {
        return value == null ? null : new Percent(value);
    }
}
