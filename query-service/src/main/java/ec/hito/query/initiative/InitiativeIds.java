package ec.hito.query.initiative;

import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds out which initiative is meant; inside a read's transaction. */
public final class InitiativeIds {
    private final JdbcClient jdbc;

    InitiativeIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The one of that id or code, the code in whatever case. Of a code also where the initiative was revoked: there are moments at which it is
     * there.
     */
    public Optional<InitiativeId> find(String idOrCode) {
        return uuid(idOrCode).or(() -> code(idOrCode).flatMap(this::ofCode)).map(InitiativeId::new);
    }

    /** Of all that was ever registered, by code: also of what was revoked since. */
    public List<InitiativeId> all() {
        return allAfter("");
    }

    /** As {@link #all}, of codes behind one. */
    public List<InitiativeId> allAfter(String code) {
        return jdbc.sql("""
            select * from (
                select initiative_id, code from initiative
                union all
                select initiative_id, code from revoked_initiative
            ) registered
            where code > :code
            order by code
            """).param("code", code).query((row, _) -> id(row)).list();
    }

    /** Those of some that an import had registered which was undone; in no order. */
    public Set<InitiativeId> revoked(Collection<InitiativeId> some) {
        return jdbc.sql("select initiative_id from revoked_initiative where initiative_id = any(:some)")
                .param("some", some.stream().map(InitiativeId::value).toArray(UUID[]::new))
                .query((row, _) -> id(row))
                .set();
    }

    /** Of the first {@code most} that are proposals now, by code, of codes behind one. */
    public List<InitiativeId> proposedAfter(String code, int most) {
        return jdbc.sql("""
            select initiative_id from initiative where endorsed_on is null and code > :code order by code limit :most
            """)
                .param("code", code)
                .param("most", most)
                .query((row, _) -> id(row))
                .list();
    }

    /** As {@link #all}, of what an import brought in; in no order. */
    public List<InitiativeId> imported() {
        return jdbc.sql("""
            select initiative_id from initiative where import_id is not null
            union all
            select initiative_id from revoked_initiative
            """).query((row, _) -> id(row)).list();
    }

    /** Of those that a secretariat, or one that became part of it, takes part in without leading them, on a day; by code. */
    public List<InitiativeId> joinedBy(SecretariatCode secretariat, LocalDate day) {
        return jdbc.sql("""
            select distinct i.initiative_id, i.code
            from participating(:day) p
            left join secretariat_successor(:day) s on s.secretariat = p.secretariat
            join initiative i on i.initiative_id = p.initiative_id and i.endorsed_on <= :day
            where coalesce(s.successor, p.secretariat) = :secretariat
            order by i.code
            """)
                .param("day", day)
                .param("secretariat", secretariat.value())
                .query((row, _) -> id(row))
                .list();
    }

    /** Of those with a milestone that is achieved and not verified now; in no order. */
    public List<InitiativeId> withUnverified() {
        return jdbc.sql("""
            select distinct m.initiative_id from milestone m join initiative i using (initiative_id)
            where m.achieved_on is not null and m.verified_on is null and m.cancelled_on is null and i.endorsed_on is not null
            """).query((row, _) -> id(row)).list();
    }

    /** What to say where there is none, or none at the moment that was asked for. */
    public static ProblemException unknown(String idOrCode) {
        return new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "unknown-initiative", idOrCode));
    }

    private Optional<UUID> ofCode(InitiativeCode code) {
        return jdbc.sql("""
            select initiative_id from initiative where code = :code
            union all
            select initiative_id from revoked_initiative where code = :code
            """).param("code", code.value()).query(UUID.class).optional();
    }

    private static InitiativeId id(ResultSet row) throws SQLException {
        return new InitiativeId(row.getObject("initiative_id", UUID.class));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<InitiativeCode> code(String text) {
        try {
            return Optional.of(InitiativeCode.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
