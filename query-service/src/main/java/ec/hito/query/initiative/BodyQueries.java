package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.initiative.Bodies.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the bodies of one initiative; inside a read's transaction. */
final class BodyQueries {
    private final JdbcClient jdbc;

    BodyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Bodies of(InitiativeId initiative, LocalDate day) {
        return new Bodies(
                participants(initiative, day),
                agency(initiative, "executing", day),
                agency(initiative, "promoting", day));
    }

    private List<SecretariatCode> participants(InitiativeId initiative, LocalDate day) {
        return jdbc.sql("""
            select distinct coalesce(s.successor, newest.secretariat) as secretariat
            from (select distinct on (secretariat) secretariat, joined
                  from participation
                  where initiative_id = :initiative and effective_on <= :day
                  order by secretariat, effective_on desc, position desc) newest
            left join secretariat_successor(:day) s on s.secretariat = newest.secretariat
            where newest.joined
            order by secretariat
            """)
                .param("initiative", initiative.value())
                .param("day", day)
                .query((row, _) -> new SecretariatCode(row.getString("secretariat")))
                .list();
    }

    private @Nullable Agency agency(InitiativeId initiative, String role, LocalDate day) {
        return jdbc.sql("""
            select coalesce(s.successor, a.secretariat) as secretariat, a.name
            from agency a
            left join secretariat_successor(:day) s on s.secretariat = a.secretariat
            where a.initiative_id = :initiative and role = :role and effective_on <= :day
            order by a.effective_on desc, a.position desc
            limit 1
            """)
                .param("initiative", initiative.value())
                .param("role", role)
                .param("day", day)
                .query((row, _) -> new Agency(
                        Optional.ofNullable(row.getString("secretariat"))
                                .map(SecretariatCode::new)
                                .orElse(null),
                        row.getString("name")))
                .optional()
                .orElse(null);
    }
}
