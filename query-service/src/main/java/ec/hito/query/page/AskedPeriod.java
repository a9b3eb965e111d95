package ec.hito.query.page;

import ec.hito.query.change.ChangesQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between what changes are asked for, as the address of their page writes it; {@link ChangesQuery} is what it means. */
record AskedPeriod(
        @Nullable String from,
        @Nullable String to,
        @Nullable String fromPosition,
        @Nullable String toPosition,
        @Nullable String objective,
        @Nullable String cursor) {
    static final List<String> FIELDS = List.of("from", "to", "fromPosition", "toPosition", "objective");

    private static final int USUAL_DAYS = 30;

    /** To a page: each is told with all that was recorded of it. */
    private static final String INITIATIVES = "20";

    /** The same, and the last 30 days where no period is given. */
    AskedPeriod orUsual(LocalDate today) {
        if (from != null || fromPosition != null || toPosition != null) {
            return this;
        }
        var last = to == null ? today.toString() : to;
        return new AskedPeriod(usual(last, today), last, null, null, objective, cursor);
    }

    /** Where the last day is none, that is what is told. */
    private static String usual(String last, LocalDate today) {
        try {
            return LocalDate.parse(last).minusDays(USUAL_DAYS).toString();
        } catch (RuntimeException _) {
            return today.minusDays(USUAL_DAYS).toString();
        }
    }

    /** @throws ec.hito.web.ProblemException 400 {@code invalid}, naming every field that cannot be read */
    ChangesQuery read() {
        var fields = new FieldReader();
        var query = new ChangesQuery(
                fields.day("from", from),
                fields.day("to", to),
                fields.position("fromPosition", fromPosition),
                fields.position("toPosition", toPosition),
                null,
                objective,
                INITIATIVES,
                cursor);
        fields.refuseFaults();
        return query;
    }

    /** The page of the same period that begins after that initiative. */
    public String next(String after) {
        var given = given();
        given.put("cursor", after);
        return Show.address("/cambios", given);
    }

    /** Where all that changed is to be had as a file; {@code {format}} stands for each there is. */
    public String file() {
        return Show.address("/api/v1/exports/changes.{format}", given());
    }

    private Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        put(given, "from", from);
        put(given, "to", to);
        put(given, "fromPosition", fromPosition);
        put(given, "toPosition", toPosition);
        put(given, "objective", objective);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
