package ec.hito.query.initiative;

import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.query.articulation.Articulations;
import ec.hito.query.evidence.CitedEvidence;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.InitiativeFigures;
import ec.hito.query.initiative.InitiativeView.Alignment;
import ec.hito.query.initiative.InitiativeView.Details;
import ec.hito.query.initiative.InitiativeView.Source;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.milestone.Milestones;
import ec.hito.query.reading.Moment;
import ec.hito.query.situation.SituationReports;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one initiative; inside a read's transaction. */
public final class Initiatives {
    private record Row(
            InitiativeSummary summary,
            Details details,
            @Nullable String registered,
            long version) {}

    private static final String TURN = """
        left join newest_turn(:day) t on t.initiative_id = i.initiative_id and t.turn <> 'resumed'
        """;

    private final JdbcClient jdbc;
    private final Articulations articulations;
    private final Milestones milestones;
    private final SituationReports situationReports;
    private final Involvements involvements;
    private final CitedEvidence evidence;
    private final Descriptions descriptions;
    private final BodyQueries bodies;

    Initiatives(
            JdbcClient jdbc,
            Articulations articulations,
            Milestones milestones,
            SituationReports situationReports,
            Involvements involvements,
            CitedEvidence evidence) {
        this.jdbc = jdbc;
        this.articulations = articulations;
        this.milestones = milestones;
        this.situationReports = situationReports;
        this.involvements = involvements;
        this.evidence = evidence;
        this.descriptions = new Descriptions(jdbc);
        this.bodies = new BodyQueries(jdbc);
    }

    /**
     * The endorsed initiative of that id or code, the code in whatever case.
     *
     * @throws ProblemException 404 {@code unknown-initiative} if there is none, or only a proposal
     */
    public InitiativeView get(String idOrCode, Moment moment) {
        var row = find(idOrCode, moment);
        var id = row.summary().id();
        return new InitiativeView(
                moment,
                row.summary(),
                row.details(),
                descriptions.of(id, row.registered(), moment.asOf()),
                bodies.of(id, moment.asOf()),
                involvements.actors(id, moment.asOf()),
                involvements.territories(id, moment.asOf()),
                alignments(id),
                articulations.of(id, moment.asOf()),
                milestones.of(id, moment.asOf()),
                situationReports.of(id),
                evidence.of(id, moment.asOf()),
                row.version());
    }

    private Row find(String idOrCode, Moment moment) {
        var condition = isUuid(idOrCode) ? "where i.initiative_id = :key::uuid" : "where i.code = :key";
        return jdbc.sql("""
            select i.description, i.import_id, i.initiative_key, i.registered_on, i.started_on, i.lead_since, i.last_act_on,
                i.version, case when s.successor is not null then i.lead_secretariat end as lead_merged,
                t.since as life_since, t.reason as life_reason,
                f.verified_progress, f.baseline_expected_progress, f.without_lead, f.without_type,
                f.without_milestones, f.without_mechanism, f.without_actor, f.without_policy, f.silent,
            """ + SummaryRows.COLUMNS + SummaryRows.FROM + TURN + condition)
                .params(InitiativeFigures.on(moment.asOf()))
                .param("key", isUuid(idOrCode) ? idOrCode : code(idOrCode))
                .query((row, _) -> new Row(
                        SummaryRows.summary(row), details(row), row.getString("description"), row.getLong("version")))
                .optional()
                .orElseThrow(() -> unknown(idOrCode));
    }

    private List<Alignment> alignments(InitiativeId initiative) {
        return jdbc.sql("""
            select management_objective, policies from alignment where initiative_id = :initiative order by position
            """)
                .param("initiative", initiative.value())
                .query((row, _) -> new Alignment(
                        new ManagementObjectiveCode(row.getString("management_objective")),
                        Arrays.stream((String[]) row.getArray("policies").getArray())
                                .map(PolicyId::new)
                                .toList()))
                .list();
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                Average.ofNullable(row.getBigDecimal("verified_progress")),
                Average.ofNullable(row.getBigDecimal("baseline_expected_progress")),
                gaps(row),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("life_since", LocalDate.class),
                row.getString("life_reason"),
                row.getObject("lead_since", LocalDate.class),
                Optional.ofNullable(row.getString("lead_merged"))
                        .map(SecretariatCode::new)
                        .orElse(null),
                row.getObject("last_act_on", LocalDate.class),
                source(row));
    }

    private static List<Gap> gaps(ResultSet row) throws SQLException {
        var gaps = new ArrayList<Gap>();
        for (var gap : Gap.values()) {
            if (row.getBoolean(gap.column())) {
                gaps.add(gap);
            }
        }
        return List.copyOf(gaps);
    }

    private static @Nullable Source source(ResultSet row) throws SQLException {
        var importId = row.getObject("import_id", UUID.class);
        return importId == null ? null : new Source(new ImportId(importId), row.getString("initiative_key"));
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String code(String text) {
        try {
            return InitiativeCode.parse(text).value();
        } catch (IllegalArgumentException _) {
            throw unknown(text);
        }
    }

    private static ProblemException unknown(String idOrCode) {
        return new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "unknown-initiative", idOrCode));
    }
}
