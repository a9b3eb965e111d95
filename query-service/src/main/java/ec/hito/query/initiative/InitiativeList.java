package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.query.listing.Kind;
import ec.hito.query.listing.ListedInitiatives;
import ec.hito.query.listing.Search;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists initiatives; inside a read's transaction. */
public final class InitiativeList {
    private record Row(InitiativeSummary summary, BigDecimal number, String text) {}

    private record Found(List<Row> rows, long total) {}

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
        return pages(moment).apply(filter);
    }

    /** All that the filter lets through from where it begins, in its order; those of one page are held at a time. */
    public void all(InitiativeFilter filter, Moment moment, Consumer<InitiativeSummary> each) {
        var pages = pages(moment);
        var next = Optional.of(filter.inGreatPages());
        while (next.isPresent()) {
            var page = pages.apply(next.get());
            page.items().forEach(each);
            next = next.flatMap(asked -> asked.after(page));
        }
    }

    private Function<InitiativeFilter, InitiativePage> pages(Moment moment) {
        if (isListed(moment)) {
            return filter -> listed(filter, moment);
        }
        var then = past.at(moment);
        return filter -> PastList.page(filter, then, moment);
    }

    private InitiativePage listed(InitiativeFilter filter, Moment moment) {
        var search = search(filter.criteria(), moment.asOf());
        var found = jdbc.sql(sql(filter, search.asksNothing()))
                .params(parameters(filter, search, moment))
                .query(InitiativeList::found);
        var shown =
                found.rows().subList(0, Math.min(filter.limit(), found.rows().size()));
        var next = found.rows().size() > filter.limit() ? cursor(filter.sort(), shown.getLast()) : null;
        return new InitiativePage(moment, shown.stream().map(Row::summary).toList(), next, found.total());
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

    /** All that a secretariat carries out, by code. */
    public List<InitiativeId> carriedOutBy(SecretariatCode secretariat, Moment moment) {
        if (!isListed(moment)) {
            return PastList.carriedOutBy(secretariat, past.at(moment));
        }
        return jdbc.sql("""
            select l.initiative_id from listed_initiative l where l.document @@ cast(:search as tsquery) order by l.code
            """)
                .param(
                        "search",
                        new Search()
                                .underAnyOf(Kind.EXECUTING, listed.leads(secretariat, moment.asOf()))
                                .query())
                .query((row, _) -> new InitiativeId(row.getObject(1, UUID.class)))
                .list();
    }

    private boolean isListed(Moment moment) {
        return moment.current() && listed.areOf(moment.asOf());
    }

    /**
     * What matches is looked for once and counted; only what is shown is looked at more closely. Of everything nothing is looked for, and the
     * order by code has an index.
     */
    private static String sql(InitiativeFilter filter, boolean everything) {
        return """
            with matching as %s (
                select l.initiative_id, l.code, %s from listed_initiative l %s
            ),
            page as (
                select * from matching %s order by number_key, text_key, code limit :limit
            )
            select counted.total, page.number_key, page.text_key, %s
            from (select count(*) as total from matching) counted
            left join (page join listed_initiative l using (initiative_id)) on true
            left join secretariat_successor(:day) s on s.secretariat = l.lead
            order by number_key, text_key, l.code
            """.formatted(
                        everything ? "not materialized" : "materialized",
                        filter.sort().keys(),
                        everything ? "" : "where l.document @@ cast(:search as tsquery)",
                        filter.after() == null
                                ? ""
                                : "where (number_key, text_key, code) > (:afterNumber, :afterText, :afterCode)",
                        SummaryRows.COLUMNS);
    }

    private static Map<String, Object> parameters(InitiativeFilter filter, Search search, Moment moment) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", moment.asOf());
        parameters.put("limit", filter.limit() + 1);
        parameters.put("search", search.query());
        var after = filter.after();
        if (after != null) {
            parameters.put("afterNumber", after.number());
            parameters.put("afterText", after.text());
            parameters.put("afterCode", after.code());
        }
        return parameters;
    }

    /** Where nothing is shown, the count stands in a row by itself. */
    private static Found found(ResultSet row) throws SQLException {
        var rows = new ArrayList<Row>();
        var total = 0L;
        while (row.next()) {
            total = row.getLong("total");
            if (row.getString("code") != null) {
                rows.add(new Row(SummaryRows.summary(row), row.getBigDecimal("number_key"), row.getString("text_key")));
            }
        }
        return new Found(rows, total);
    }

    private static String cursor(Sort sort, Row last) {
        return new Cursor(
                        sort, last.number(), last.text(), last.summary().code().value())
                .encoded();
    }

    private Search search(Criteria asked, LocalDate day) {
        var search = new Search()
                .under(Kind.OBJECTIVE, asked.objective())
                .under(Kind.POLICY, asked.policy())
                .under(
                        Kind.HEALTH,
                        asked.health() == null ? null : asked.health().code())
                .under(
                        Kind.LIFECYCLE,
                        asked.lifecycle() == null ? null : asked.lifecycle().code())
                .under(Kind.MECHANISM, asked.mechanism())
                .under(Kind.ACTOR, asked.actor())
                .under(Kind.TERRITORY, asked.territory())
                .under(Kind.GAP, asked.gap() == null ? null : asked.gap().code());
        if (asked.secretariat() != null) {
            search.underAnyOf(Kind.LEAD, listed.leads(asked.secretariat(), day));
        }
        asked.words().forEach(search::word);
        return search;
    }
}
