package ec.hito.query.secretariat;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.query.reading.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the secretariats; inside a read's transaction. */
public final class Secretariats {
    private record Proposal(ManagementObjectiveCode objective, SecretariatCode secretariat) {}

    private final JdbcClient jdbc;

    Secretariats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those registered by then, by the names that they bore on that day; those that had become part of another are among them. */
    public List<SecretariatView> all(Moment moment) {
        return jdbc.sql("""
            select s.secretariat, coalesce(newest.name, s.name) as name, m.successor
            from secretariat s
            left join lateral (
                select n.name
                from secretariat_name n
                where n.secretariat = s.secretariat and n.effective_on <= :day and n.position <= :position
                order by n.effective_on desc, n.position desc
                limit 1
            ) newest on true
            left join secretariat_merger m
                on m.secretariat = s.secretariat and m.effective_on <= :day and m.position <= :position
            where s.effective_on <= :day and s.position <= :position
            order by name, s.secretariat
            """)
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) -> new SecretariatView(
                        new SecretariatCode(row.getString("secretariat")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("successor"))
                                .map(SecretariatCode::new)
                                .orElse(null)))
                .list();
    }

    /** Names by code, in the order of {@link #all}. */
    public Map<SecretariatCode, String> names(Moment moment) {
        var names = new LinkedHashMap<SecretariatCode, String>();
        all(moment).forEach(secretariat -> names.put(secretariat.code(), secretariat.name()));
        return names;
    }

    /** Who was named by then as having proposed the initiatives of a management objective, in the order of registration. */
    public Map<ManagementObjectiveCode, List<SecretariatCode>> proposers(Moment moment) {
        return jdbc
                .sql("""
                    select o.management_objective, s.secretariat
                    from secretariat_objective o join secretariat s using (secretariat)
                    where s.effective_on <= :day and s.position <= :position
                    order by s.position
                    """)
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) -> new Proposal(
                        new ManagementObjectiveCode(row.getString("management_objective")),
                        new SecretariatCode(row.getString("secretariat"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Proposal::objective, Collectors.mapping(Proposal::secretariat, Collectors.toList())));
    }
}
