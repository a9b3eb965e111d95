package ec.hito.query.initiative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * An order of the list. Every order is ascending in a number, then a text, then the code, none of them null, so that a cursor can name a place
 * in it; what is unknown comes last.
 */
enum Sort {
    CODE("code", "0", "''"),
    NAME("name", "0", "l.name_key"),
    PROGRESS("progress", "coalesce(l.progress, 101)", "''"),
    PROGRESS_DESCENDING("-progress", "coalesce(-l.progress, 1)", "''"),
    DUE_ON("dueOn", "coalesce(l.next_due_on - date '2000-01-01', 1000000)", "''"),
    HEALTH("health", "coalesce(array_position(array['delayed', 'at-risk', 'on-track', 'no-data'], l.health), 5)", "''");

    /** What has no due day stands here, in days. */
    static final long NEVER_DUE = 1_000_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final String code;
    private final String number;
    private final String text;

    Sort(String code, String number, String text) {
        this.code = code;
        this.number = number;
        this.text = text;
    }

    String code() {
        return code;
    }

    /** The number of a due day. */
    static long days(LocalDate dueOn) {
        return ChronoUnit.DAYS.between(FIRST_DAY, dueOn);
    }

    /** The SQL of its number and text, over {@code listed_initiative l}. */
    String keys() {
        return "(%s)::numeric as number_key, (%s) collate \"C\" as text_key".formatted(number, text);
    }

    /** @throws IllegalArgumentException if there is no such order */
    static Sort of(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no order: " + code));
    }
}
