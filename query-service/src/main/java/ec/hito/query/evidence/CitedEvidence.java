package ec.hito.query.evidence;

import ec.hito.model.FileType;
import ec.hito.model.InitiativeId;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.query.evidence.EvidenceView.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the acts of one initiative cite; inside a read's transaction. */
public final class CitedEvidence {
    /** A withdrawal counts at once, whatever day is asked for: the bytes are gone on every day. */
    private static final String PUBLIC = "(s.released_on <= :day or s.withdrawn_on is not null)";

    private final JdbcClient jdbc;

    CitedEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which it was recorded. */
    public EvidenceView of(InitiativeId initiative, LocalDate day) {
        return new EvidenceView(pieces(initiative, day), unpublished(initiative, day));
    }

    private List<Piece> pieces(InitiativeId initiative, LocalDate day) {
        return jdbc.sql("""
            select c.act, c.act_id, c.upload_id, c.sha256, c.media_type, c.size, s.withdrawn_on, s.withdrawal_reason,
                case when s.released_on <= :day then s.released_on end as released_on
            from evidence_cited c
            join evidence_standing s on s.sha256 = c.sha256
            where c.initiative_id = :initiative and
            """ + PUBLIC + " order by c.position, c.place")
                .param("initiative", initiative.value())
                .param("day", day)
                .query((row, _) -> piece(row))
                .list();
    }

    private int unpublished(InitiativeId initiative, LocalDate day) {
        return jdbc.sql("""
            select count(*)
            from evidence_cited c
            left join evidence_standing s on s.sha256 = c.sha256
            where c.initiative_id = :initiative and
            """ + PUBLIC + " is not true")
                .param("initiative", initiative.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        var releasedOn = row.getObject("released_on", LocalDate.class);
        var released = releasedOn != null;
        return new Piece(
                row.getString("act"),
                row.getObject("act_id", UUID.class),
                new UploadId(row.getObject("upload_id", UUID.class)),
                new Sha256(row.getString("sha256")),
                released ? FileType.of(row.getString("media_type")) : null,
                released ? row.getLong("size") : null,
                releasedOn,
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawal_reason"));
    }
}
