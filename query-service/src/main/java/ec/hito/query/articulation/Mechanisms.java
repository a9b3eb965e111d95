package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.query.articulation.MechanismView.AmendmentView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the mechanisms that the articulations of one initiative use; inside a read's transaction. */
final class Mechanisms {
    private record Attached(ArticulationId articulation, MechanismView mechanism) {}

    private record Amended(MechanismId mechanism, AmendmentView amendment) {}

    private final JdbcClient jdbc;

    Mechanisms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of attachment, without those detached, as they stand on {@code day}. */
    Map<ArticulationId, List<MechanismView>> of(InitiativeId initiative, LocalDate day) {
        var amendments = amendmentsOf(initiative);
        return jdbc
                .sql("""
                    select m.*, mechanism_stage(m, :day) as stage
                    from mechanism_standing m
                    where m.initiative_id = :initiative and m.detached_on is null
                    order by m.position
                    """)
                .param("day", day)
                .param("initiative", initiative.value())
                .query((row, _) -> new Attached(
                        new ArticulationId(row.getObject("articulation_id", UUID.class)),
                        mechanism(row, amendments.getOrDefault(id(row), List.of()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Attached::articulation, Collectors.mapping(Attached::mechanism, Collectors.toList())));
    }

    private Map<MechanismId, List<AmendmentView>> amendmentsOf(InitiativeId initiative) {
        return jdbc
                .sql("""
                    select a.*
                    from mechanism_amendment a join mechanism m using (mechanism_id)
                    where m.initiative_id = :initiative
                    order by a.effective_on, a.position
                    """)
                .param("initiative", initiative.value())
                .query((row, _) -> new Amended(id(row), amendment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Amended::mechanism, Collectors.mapping(Amended::amendment, Collectors.toList())));
    }

    private static MechanismView mechanism(ResultSet row, List<AmendmentView> amendments) throws SQLException {
        return new MechanismView(
                id(row),
                new MechanismType(row.getString("type")),
                row.getString("description"),
                row.getString("as_written"),
                row.getString("intervention_level"),
                texts(row, "standing_partners"),
                row.getObject("alternative_group", Integer.class),
                row.getObject("attached_on", LocalDate.class),
                MechanismStage.of(row.getString("stage")),
                row.getObject("negotiated_on", LocalDate.class),
                row.getString("instrument_number"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("terminated_on", LocalDate.class),
                amendments);
    }

    private static AmendmentView amendment(ResultSet row) throws SQLException {
        return new AmendmentView(
                row.getString("addendum_number"),
                row.getString("description"),
                row.getObject("valid_to", LocalDate.class),
                texts(row, "partners"),
                row.getObject("effective_on", LocalDate.class));
    }

    private static MechanismId id(ResultSet row) throws SQLException {
        return new MechanismId(row.getObject("mechanism_id", UUID.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
