package ec.hito.query.listing;

import ec.hito.model.HealthRule;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the rows of {@code listed_initiative} are of.
 *
 * @param rule by which health is read off
 */
record ListedDay(LocalDate day, HealthRule rule) {
    /** The one that stands, empty before the first; nobody else changes it or its rows before the transaction ends. */
    static Optional<ListedDay> lock(JdbcClient jdbc) {
        return jdbc.sql("""
            select day, delayed_after_days, behind_after_days, short_of_expected_percent from listing for update
            """)
                .query((row, _) -> new ListedDay(
                        row.getObject("day", LocalDate.class),
                        new HealthRule(
                                row.getInt("delayed_after_days"),
                                row.getInt("behind_after_days"),
                                row.getInt("short_of_expected_percent"))))
                .optional();
    }

    /** Whether of what {@code before} lists only that stands otherwise now which turned since or has new events. */
    boolean follows(ListedDay before) {
        return rule.equals(before.rule) && !day.isBefore(before.day);
    }

    void store(JdbcClient jdbc) {
        jdbc.sql("""
            insert into listing (day, delayed_after_days, behind_after_days, short_of_expected_percent)
            values (:day, :delayed, :behind, :short)
            on conflict (only_row) do update set
                day = excluded.day,
                delayed_after_days = excluded.delayed_after_days,
                behind_after_days = excluded.behind_after_days,
                short_of_expected_percent = excluded.short_of_expected_percent
            """)
                .param("day", day)
                .param("delayed", rule.delayedAfterDays())
                .param("behind", rule.delayedWhenBehindAfterDays())
                .param("short", rule.shortOfExpectedPercent())
                .update();
    }
}
