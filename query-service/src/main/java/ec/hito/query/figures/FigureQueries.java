package ec.hito.query.figures;

import ec.hito.model.MechanismType;
import ec.hito.model.SecretariatCode;
import ec.hito.query.figures.Figures.MechanismCount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads today's counts under everything of a kind besides objectives; inside a read's transaction. */
public final class FigureQueries {
    /** A kind, and the code of one thing of it; empty for what stands under nothing of the kind. */
    private record Scope(String level, String code) {}

    /**
     * Table expressions with {@code scope} and {@code code}.
     *
     * @param members which initiatives count there
     * @param articulations which articulations stand there
     */
    private record Scopes(String members, String articulations) {
        static Scopes of(Grouping<?> grouping) {
            return new Scopes(
                    "(select * from group_member(:day) where scope = '%s')".formatted(grouping.scope()),
                    "(select * from group_articulation(:day) where scope = '%s')".formatted(grouping.scope()));
        }
    }

    private record Counted(Scope scope, MechanismCount mechanisms) {}

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of everything of a kind, as they stand on {@code day}. */
    public <K> Grouped<K> by(Grouping<K> grouping, LocalDate day) {
        var figures = figures(Scopes.of(grouping), day);
        var unknown = figures.remove(new Scope(grouping.scope(), ""));
        return new Grouped<>(at(grouping.scope(), figures, grouping.key()), unknown == null ? Figures.NONE : unknown);
    }

    /** In how many initiatives each secretariat takes part besides those that it leads; who takes part in none is not named. */
    public Map<SecretariatCode, Long> participations(LocalDate day) {
        var participations = new HashMap<SecretariatCode, Long>();
        jdbc.sql("""
            select p.secretariat, count(*) as initiatives
            from (
                select distinct coalesce(s.successor, p.secretariat) as secretariat, p.initiative_id
                from participating(:day) p
                left join secretariat_successor(:day) s on s.secretariat = p.secretariat
            ) p
            join initiative i on i.initiative_id = p.initiative_id and i.endorsed_on <= :day
            left join secretariat_successor(:day) l on l.secretariat = i.lead_secretariat
            where p.secretariat is distinct from coalesce(l.successor, i.lead_secretariat)
            group by p.secretariat
            """).param("day", day).query(row -> {
            participations.put(new SecretariatCode(row.getString("secretariat")), row.getLong("initiatives"));
        });
        return participations;
    }

    private Map<Scope, Figures> figures(Scopes scopes, LocalDate day) {
        var mechanisms = mechanisms(scopes, day);
        var figures = new HashMap<Scope, Figures>();
        jdbc.sql("""
            select m.scope, m.code,
                coalesce(max(e.entries), 0) as entries,
                count(*) as initiatives,
                count(*) filter (where f.measured) as measured,
                avg(round(f.progress, 10)) filter (where f.measured) as progress,
                avg(round(f.verified_progress, 10)) filter (where f.measured) as verified_progress,
                avg(round(f.expected_progress, 10)) filter (where f.measured) as expected_progress,
                avg(round(f.baseline_expected_progress, 10)) filter (where f.measured) as baseline_expected_progress,
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
            from %s m join %s f on f.initiative_id = m.initiative_id
            left join (
                select s.scope, s.code, count(distinct s.entry) as entries from %s s group by s.scope, s.code
            ) e on e.scope = m.scope and e.code = m.code
            group by m.scope, m.code
            """.formatted(scopes.members(), InitiativeFigures.TABLE, scopes.articulations()))
                .params(InitiativeFigures.on(day))
                .query(row -> {
                    var scope = new Scope(row.getString("scope"), row.getString("code"));
                    figures.put(scope, FigureRows.figures(row).with(mechanisms.getOrDefault(scope, List.of())));
                });
        return figures;
    }

    private static <C> Map<C, Figures> at(String level, Map<Scope, Figures> figures, Function<String, C> code) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().level().equals(level))
                .collect(Collectors.toMap(entry -> code.apply(entry.getKey().code()), Map.Entry::getValue));
    }

    /** The most used type first. */
    private Map<Scope, List<MechanismCount>> mechanisms(Scopes scopes, LocalDate day) {
        return jdbc
                .sql("""
                    select s.scope, s.code, m.type, count(*) as count,
                        count(*) filter (where in_force(m, :day)) as in_force,
                        count(*) filter (where in_force(m, :day) and m.valid_to - :day <= 60) as expiring
                    from %s s join mechanism_standing m on m.articulation_id = s.articulation_id
                    where m.detached_on is null and (s.scope <> 'mechanism' or m.type = s.code)
                    group by s.scope, s.code, m.type
                    order by count desc, m.type
                    """.formatted(scopes.articulations()))
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
}
