package ec.hito.query.secretariat;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the secretariats; inside a read's transaction. */
public final class Secretariats {
    private record Proposal(ManagementObjectiveCode objective, SecretariatCode secretariat) {}

    private final JdbcClient jdbc;

    Secretariats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by code as they are now, in the order of the names; those that became part of another are among them. */
    public Map<SecretariatCode, String> names() {
        var names = new LinkedHashMap<SecretariatCode, String>();
        jdbc.sql("""
            select s.secretariat, coalesce(newest.name, s.name) as name
            from secretariat s
            left join lateral (
                select n.name
                from secretariat_name n
                where n.secretariat = s.secretariat
                order by n.effective_on desc, n.position desc
                limit 1
            ) newest on true
            order by name, s.secretariat
            """).query(row -> {
            names.put(new SecretariatCode(row.getString("secretariat")), row.getString("name"));
        });
        return names;
    }

    /** Who is named as having proposed the initiatives of a management objective, in the order of registration. */
    public Map<ManagementObjectiveCode, List<SecretariatCode>> proposers() {
        return jdbc
                .sql("""
                    select o.management_objective, s.secretariat
                    from secretariat_objective o join secretariat s using (secretariat)
                    order by s.position
                    """)
                .query((row, _) -> new Proposal(
                        new ManagementObjectiveCode(row.getString("management_objective")),
                        new SecretariatCode(row.getString("secretariat"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Proposal::objective, Collectors.mapping(Proposal::secretariat, Collectors.toList())));
    }
}
