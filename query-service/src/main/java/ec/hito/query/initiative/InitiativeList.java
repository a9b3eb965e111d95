package ec.hito.query.initiative;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.InitiativeFigures;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists initiatives; inside a read's transaction. */
public final class InitiativeList {
    private record Row(InitiativeSummary summary, BigDecimal number, String text) {}

    private final JdbcClient jdbc;
    private final Past past;

    InitiativeList(JdbcClient jdbc, Past past) {
        this.jdbc = jdbc;
        this.past = past;
    }

    /** The page that the filter asks for. */
    public InitiativePage page(InitiativeFilter filter, Moment moment) {
        if (!moment.current()) {
            return PastList.page(filter, past.at(moment), moment);
        }
        var parameters = new HashMap<String, Object>(InitiativeFigures.on(moment.asOf()));
        var where = where(filter, parameters);
        var total = jdbc.sql("select count(*) " + SummaryRows.FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var rows = rows(filter, where, parameters);
        var shown = rows.subList(0, Math.min(filter.limit(), rows.size()));
        var next = rows.size() > filter.limit() ? cursor(filter.sort(), shown.getLast()) : null;
        return new InitiativePage(moment, shown.stream().map(Row::summary).toList(), next, total);
    }

    /** All of a management objective as it stands now, by code. */
    public List<InitiativeSummary> under(ManagementObjectiveCode objective, Moment moment) {
        return jdbc.sql("select " + SummaryRows.COLUMNS + SummaryRows.FROM + """
            where exists (select from alignment a
                          where a.initiative_id = i.initiative_id and a.management_objective = :objective)
            order by i.code
            """)
                .params(InitiativeFigures.on(moment.asOf()))
                .param("objective", objective.value())
                .query((row, _) -> SummaryRows.summary(row))
                .list();
    }

    private List<Row> rows(InitiativeFilter filter, String where, Map<String, Object> parameters) {
        var after = filter.after();
        if (after != null) {
            parameters.put("afterNumber", after.number());
            parameters.put("afterText", after.text());
            parameters.put("afterCode", after.code());
        }
        parameters.put("limit", filter.limit() + 1);
        return jdbc.sql("select * from (select " + SummaryRows.COLUMNS + ", "
                        + filter.sort().keys() + "\n" + SummaryRows.FROM + where + ") listed\n"
                        + (after == null
                                ? ""
                                : "where (number_key, text_key, code) > (:afterNumber, :afterText, :afterCode)\n")
                        + "order by number_key, text_key, code limit :limit")
                .params(parameters)
                .query((row, _) ->
                        new Row(SummaryRows.summary(row), row.getBigDecimal("number_key"), row.getString("text_key")))
                .list();
    }

    private static String cursor(Sort sort, Row last) {
        return new Cursor(
                        sort, last.number(), last.text(), last.summary().code().value())
                .encoded();
    }

    private static String where(InitiativeFilter filter, Map<String, Object> parameters) {
        var where = new StringJoiner("\n  and ", "where ", "\n").setEmptyValue("");
        if (filter.objective() != null) {
            parameters.put("objective", filter.objective().value());
            where.add("exists (select from alignment a"
                    + " where a.initiative_id = i.initiative_id and a.management_objective = :objective)");
        }
        if (filter.policy() != null) {
            parameters.put("policy", filter.policy().value());
            where.add("exists (select from alignment a"
                    + " where a.initiative_id = i.initiative_id and :policy = any (a.policies))");
        }
        if (filter.secretariat() != null) {
            parameters.put("secretariat", filter.secretariat().value());
            where.add("coalesce(s.successor, i.lead_secretariat) = coalesce((select m.successor from"
                    + " secretariat_successor(:day) m where m.secretariat = :secretariat), :secretariat)");
        }
        if (filter.health() != null) {
            parameters.put("health", filter.health().code());
            where.add("f.health = :health");
        }
        if (filter.lifecycle() != null) {
            parameters.put("lifecycle", filter.lifecycle().code());
            where.add("f.lifecycle = :lifecycle");
        }
        if (filter.mechanism() != null) {
            parameters.put("mechanism", filter.mechanism().value());
            where.add("exists (select from mechanism m"
                    + " where m.initiative_id = i.initiative_id and m.type = :mechanism and m.detached_on is null)");
        }
        if (filter.actor() != null) {
            parameters.put("actor", filter.actor().value());
            where.add("i.initiative_id in (select v.initiative_id from involved(:day) v where v.actor_id = :actor)");
        }
        if (filter.territory() != null) {
            parameters.put("territory", filter.territory().toString());
            where.add("i.initiative_id in (select p.initiative_id from placed(:day) p where p.territory_id ="
                    + " :territory)");
        }
        if (filter.gap() != null) {
            where.add("f." + filter.gap().column());
        }
        for (var i = 0; i < filter.words().size(); i++) {
            parameters.put("word" + i, "% " + filter.words().get(i) + "%");
            where.add("(i.words like :word%1$d or exists (select from articulation a".formatted(i)
                    + " where a.initiative_id = i.initiative_id and a.words like :word%d))".formatted(i));
        }
        return where.toString();
    }
}
