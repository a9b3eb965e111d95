package ec.hito.query.initiative;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.listing.Kind;
import ec.hito.query.listing.ListedInitiatives;
import ec.hito.query.listing.Search;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists initiatives; inside a read's transaction. */
public final class InitiativeList {
    private record Row(InitiativeSummary summary, BigDecimal number, String text) {}

    private final JdbcClient jdbc;
    private final ListedInitiatives listed;
    private final Past past;

    InitiativeList(JdbcClient jdbc, ListedInitiatives listed, Past past) {
        this.jdbc = jdbc;
        this.listed = listed;
        this.past = past;
    }

    /** The page that the filter asks for. */
    public InitiativePage page(InitiativeFilter filter, Moment moment) {
        if (!isListed(moment)) {
            return PastList.page(filter, past.at(moment), moment);
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("day", moment.asOf());
        var where = where(filter, moment, parameters);
        var total = jdbc.sql("select count(*) from listed_initiative l " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var rows = rows(filter, where, parameters);
        var shown = rows.subList(0, Math.min(filter.limit(), rows.size()));
        var next = rows.size() > filter.limit() ? cursor(filter.sort(), shown.getLast()) : null;
        return new InitiativePage(moment, shown.stream().map(Row::summary).toList(), next, total);
    }

    /** All of a management objective, by code. */
    public List<InitiativeSummary> under(ManagementObjectiveCode objective, Moment moment) {
        if (!isListed(moment)) {
            return PastList.under(objective, past.at(moment));
        }
        return jdbc.sql("select %s %s where l.document @@ cast(:search as tsquery) order by l.code"
                        .formatted(SummaryRows.COLUMNS, SummaryRows.FROM))
                .param("day", moment.asOf())
                .param("search", new Search().under(Kind.OBJECTIVE, objective).query())
                .query((row, _) -> SummaryRows.summary(row))
                .list();
    }

    private boolean isListed(Moment moment) {
        return moment.current() && listed.areOf(moment.asOf());
    }

    /** Only those shown are looked at more closely. */
    private List<Row> rows(InitiativeFilter filter, String where, Map<String, Object> parameters) {
        var after = filter.after();
        if (after != null) {
            parameters.put("afterNumber", after.number());
            parameters.put("afterText", after.text());
            parameters.put("afterCode", after.code());
        }
        parameters.put("limit", filter.limit() + 1);
        return jdbc.sql("""
            with page as (
                select * from (select l.initiative_id, l.code, %s from listed_initiative l %s) matching
                %s
                order by number_key, text_key, code limit :limit
            )
            select %s, number_key, text_key
            %s join page using (initiative_id)
            order by number_key, text_key, l.code
            """.formatted(
                                filter.sort().keys(),
                                where,
                                after == null
                                        ? ""
                                        : "where (number_key, text_key, code) > (:afterNumber, :afterText, :afterCode)",
                                SummaryRows.COLUMNS,
                                SummaryRows.FROM))
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

    private String where(InitiativeFilter filter, Moment moment, Map<String, Object> parameters) {
        var search = new Search()
                .under(Kind.OBJECTIVE, filter.objective())
                .under(Kind.POLICY, filter.policy())
                .under(
                        Kind.HEALTH,
                        filter.health() == null ? null : filter.health().code())
                .under(
                        Kind.LIFECYCLE,
                        filter.lifecycle() == null ? null : filter.lifecycle().code())
                .under(Kind.MECHANISM, filter.mechanism())
                .under(Kind.ACTOR, filter.actor())
                .under(Kind.TERRITORY, filter.territory())
                .under(Kind.GAP, filter.gap() == null ? null : filter.gap().code());
        if (filter.secretariat() != null) {
            search.underAnyOf(Kind.LEAD, listed.leads(filter.secretariat(), moment.asOf()));
        }
        filter.words().forEach(search::word);
        if (search.asksNothing()) {
            return "";
        }
        parameters.put("search", search.query());
        return "where l.document @@ cast(:search as tsquery)";
    }
}
