package ec.hito.query.export;

import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.plan.MilestoneColumn;
import ec.hito.query.articulation.MechanismNames;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What comes straight from the tables of the read model, in the columns in which an import takes it. Proposals are not among it. */
final class StoredTables {
    // A mechanism that the newest file no longer has and that stays since it was signed is told by its spelling: the
    // printed cell lacks it.
    private static final String MATRIX = """
        select a.entry, i.initiative_key, a.management_objective, a.title_as_written as initiative, a.articulation_no,
            a.objective_in_matrix as articulation_objective,
            array(
                select coalesce(m.listed_description, n.name, m.listed_type)
                from mechanism m
                left join jsonb_each_text(cast(:names as jsonb)) as n (type, name) on n.type = m.listed_type
                where m.articulation_id = a.articulation_id and m.listed_type is not null and m.detached_on is null
                  and (m.as_written is null or position(m.as_written in coalesce(a.mechanisms_as_written, '')) > 0)
                order by m.position
            ) as mechanisms,
            a.mechanisms_as_written, a.named_executing_agency as executing_agency,
            a.named_promoting_agency as promoting_agency, a.named_type as initiative_type, a.named_actors as actors_named,
            a.named_places as places_named, a.source_lines, a.anomalies
        from articulation a
        join initiative i on i.initiative_id = a.initiative_id
        where a.entry is not null and i.initiative_key is not null and i.endorsed_on <= :day
        order by a.entry, a.articulation_no
        """;

    // The import's columns can't say that a milestone is cancelled: there it would seem to stand.
    private static final String MILESTONES = """
        select i.code as initiative_code, m.title, m.due_on, m.weight, m.deliverable, m.phase
        from milestone m
        join initiative i on i.initiative_id = m.initiative_id
        where m.cancelled_on is null and i.endorsed_on <= :day
        order by i.code, m.due_on, m.position
        """;

    private StoredTables() {}

    /** The matrix as its files brought it in, whatever was corrected or reworded since: a row is an articulation. */
    static Table matrix(JdbcClient jdbc) {
        var columns = List.of(MatrixColumn.values());
        var names = JsonMapper.shared().writeValueAsString(MechanismNames.ofThePlan());
        return new StoredTable(jdbc, "Matriz", columns, MATRIX, Map.of("names", names));
    }

    /** The milestones that stand, with the day and weight in force. */
    static Table milestones(JdbcClient jdbc) {
        return new StoredTable(jdbc, "Hitos", List.of(MilestoneColumn.values()), MILESTONES, Map.of());
    }
}
