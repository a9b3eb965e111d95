package ec.hito.query.figures;

import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.query.figures.Figures.GapCounts;
import ec.hito.query.figures.Figures.HealthCounts;
import ec.hito.query.figures.Figures.LifecycleCounts;
import ec.hito.query.figures.Figures.MechanismCount;
import ec.hito.query.figures.Figures.MilestoneCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is counted under each objective and under the plan; inside a read's transaction. */
public final class FigureQueries {
    /** A level of the plan, and the code of one thing at that level. */
    private record Scope(String level, String code) {}

    private record Counted(Scope scope, MechanismCount mechanisms) {}

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of every level of the plan in force, as they stand on {@code day}. */
    public PlanFigures on(LocalDate day) {
        var mechanisms = mechanisms(day);
        var figures = new LinkedHashMap<Scope, Figures>();
        jdbc.sql("""
            select m.scope, m.code,
                coalesce((select count(distinct s.entry) from scoped_articulation s
                          where s.scope = m.scope and s.code = m.code), 0) as entries,
                count(*) as initiatives,
                count(*) filter (where f.measured) as measured,
                avg(f.progress) filter (where f.measured) as progress,
                avg(f.verified_progress) filter (where f.measured) as verified_progress,
                avg(f.expected_progress) filter (where f.measured) as expected_progress,
                avg(f.baseline_expected_progress) filter (where f.measured) as baseline_expected_progress,
                count(*) filter (where f.health = 'no-data') as no_data,
                count(*) filter (where f.health = 'on-track') as on_track,
                count(*) filter (where f.health = 'at-risk') as at_risk,
                count(*) filter (where f.health = 'delayed') as delayed,
                count(*) filter (where f.lifecycle = 'registered') as registered,
                count(*) filter (where f.lifecycle = 'inProgress') as in_progress,
                count(*) filter (where f.lifecycle = 'suspended') as suspended,
                count(*) filter (where f.lifecycle = 'completed') as completed,
                count(*) filter (where f.lifecycle = 'cancelled') as cancelled,
                sum(f.planned) as planned, sum(f.achieved) as achieved, sum(f.verified) as verified,
                sum(f.overdue) as overdue, sum(f.due_in_30_days) as due_in_30_days, sum(f.rescheduled) as rescheduled,
                sum(f.cancelled) as milestones_cancelled, sum(f.cancelled_after_due) as cancelled_after_due,
                count(*) filter (where f.without_lead) as without_lead,
                count(*) filter (where f.without_type) as without_type,
                count(*) filter (where f.without_milestones) as without_milestones,
                count(*) filter (where f.without_mechanism) as without_mechanism,
                count(*) filter (where f.without_actor) as without_actor,
                count(*) filter (where f.without_policy) as without_policy,
                count(*) filter (where f.silent) as silent
            from membership m join %s f on f.initiative_id = m.initiative_id
            group by m.scope, m.code
            """.formatted(InitiativeFigures.TABLE))
                .params(InitiativeFigures.on(day))
                .query(row -> {
                    var scope = new Scope(row.getString("scope"), row.getString("code"));
                    figures.put(scope, figures(row).with(mechanisms.getOrDefault(scope, List.of())));
                });
        return new PlanFigures(
                at("management", figures, ManagementObjectiveCode::new),
                at("development", figures, DevelopmentObjectiveCode::new),
                at("plan", figures, Function.identity()).values().stream()
                        .findFirst()
                        .orElse(Figures.NONE));
    }

    private static <C> Map<C, Figures> at(String level, Map<Scope, Figures> figures, Function<String, C> code) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().level().equals(level))
                .collect(Collectors.toMap(entry -> code.apply(entry.getKey().code()), Map.Entry::getValue));
    }

    /** The most used type first. */
    private Map<Scope, List<MechanismCount>> mechanisms(LocalDate day) {
        return jdbc
                .sql("""
                    select s.scope, s.code, m.type, count(*) as count,
                        count(*) filter (where mechanism_stage(m, :day) = 'inForce') as in_force,
                        count(*) filter (where mechanism_stage(m, :day) = 'inForce' and m.valid_to - :day <= 60) as expiring
                    from scoped_articulation s join mechanism_standing m on m.articulation_id = s.articulation_id
                    where m.detached_on is null
                    group by s.scope, s.code, m.type
                    order by count desc, m.type
                    """)
                .param("day", day)
                .query((row, _) -> new Counted(
                        new Scope(row.getString("scope"), row.getString("code")),
                        new MechanismCount(
                                new MechanismType(row.getString("type")),
                                row.getLong("count"),
                                row.getLong("in_force"),
                                row.getLong("expiring"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Counted::scope, Collectors.mapping(Counted::mechanisms, Collectors.toList())));
    }

    private static Figures figures(ResultSet row) throws SQLException {
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
