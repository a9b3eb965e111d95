package ec.hito.query;

import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeQuery;
import ec.hito.query.initiative.InitiativeSummary;
import ec.hito.query.reading.Moment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of a day, by other filters and in another order for each length of the log: as the table of today tells them, and as they are worked out
 * from the events.
 */
final class Lists {
    private static final List<String> ORDERS = List.of("code", "name", "progress", "-progress", "dueOn", "health");

    private static final List<String> FILTERS = List.of(
            "health delayed",
            "health at-risk",
            "health on-track",
            "health no-data",
            "lifecycle registered",
            "lifecycle inProgress",
            "lifecycle suspended",
            "gap silent",
            "gap withoutLead",
            "gap withoutMechanism",
            "objective 2.3",
            "policy P07",
            "secretariat movilidad",
            "mechanism commonwealth",
            "q de");

    private Lists() {}

    static Map<String, List<InitiativeSummary>> of(
            InitiativeList initiatives, LocalDate day, long position, boolean now) {
        var moment = new Moment(day, position, null, false, now);
        var lists = new LinkedHashMap<String, List<InitiativeSummary>>();
        var order = ORDERS.get((int) (position % ORDERS.size()));
        lists.put(order, list(initiatives, Map.of("sort", order), moment));
        for (var shift : List.of(0, 7)) {
            var words = FILTERS.get((int) ((position + shift) % FILTERS.size())).split(" ");
            lists.put(words[0] + " " + words[1], list(initiatives, Map.of(words[0], words[1]), moment));
        }
        return lists;
    }

    private static List<InitiativeSummary> list(
            InitiativeList initiatives, Map<String, String> parameters, Moment moment) {
        var page = initiatives.page(InitiativeFilter.of(query(parameters)), moment);
        if (page.items().size() != Math.min(page.total(), 200)) {
            throw new AssertionError("%d of %d shown".formatted(page.items().size(), page.total()));
        }
        return page.items();
    }

    private static InitiativeQuery query(Map<String, String> given) {
        return new InitiativeQuery(
                given.get("objective"),
                given.get("policy"),
                given.get("secretariat"),
                given.get("health"),
                given.get("lifecycle"),
                given.get("mechanism"),
                null,
                null,
                given.get("gap"),
                given.get("q"),
                given.get("sort"),
                "200",
                null);
    }
}
